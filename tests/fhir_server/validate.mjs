// Reads one JSON array of FHIR R4 resources on stdin; prints one array of findings for each: [{severity, location, message}].
import fhir from 'fhir';

let text = '';
for await (const chunk of process.stdin) text += chunk;
const validator = new fhir.Fhir();
const findings = JSON.parse(text).map((each) => validator.validate(each, { errorOnUnexpected: true }).messages);
console.log(JSON.stringify(findings));
