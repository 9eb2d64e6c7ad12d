pragma Singleton

import QtQuick

// What each setting is called, what helps to fill it, and what is wrong in a sentence; one place for first start and Settings.
QtObject {
    id: root

    readonly property var examples: ({
            "clinic.phone_day": qsTr("Not set"),
            "clinic.phone_night": qsTr("Not set"),
            "clinic.emergency": qsTr("Not set"),
            "clinic.website": "https://",
            "privacy.readers": qsTr("The CAR-T team"),
            "privacy.controller": qsTr("The hospital"),
            "privacy.purpose": qsTr("To care better for patients"),
            "privacy.retention_days": qsTr("For example 365"),
            "privacy.contact": qsTr("A name, a room or a number"),
            "upload.server": "https://fhir.example.org/r4"
        })
    readonly property var helps: ({
            "site.legal_review": qsTr("On once your legal team has agreed in writing."),
            "privacy.readers": qsTr("Visitors read this before the first question."),
            "idle.warning": qsTr("Then the kiosk starts over."),
            "upload.server": qsTr("Leave it empty to hand surveys over by USB stick."),
            "upload.token_file": qsTr("Only where the server asks for one. It is kept on this kiosk and never shown again."),
            "staff.shuffle": qsTr("The digits change places, so nobody reads a PIN from the fingers."),
            "display.rotation": qsTr("For a panel that hangs on its side."),
            "night.from": qsTr("Dark while nobody is there; a touch wakes it."),
            "clinic.website": qsTr("Shown as a code to scan.")
        })
    readonly property var labels: ({
            "languages.default": qsTr("First language"),
            "languages.offered": qsTr("Languages to choose from"),
            "site.region": qsTr("Region"),
            "site.legal_review": qsTr("Legal review is on record"),
            "clinic.name": qsTr("Clinic name"),
            "clinic.phone_day": qsTr("Team, by day"),
            "clinic.phone_night": qsTr("Team, at night"),
            "clinic.emergency": qsTr("Emergency"),
            "clinic.fever_limit": qsTr("Call at fever of"),
            "clinic.stay_near": qsTr("Stay near for"),
            "clinic.driving": qsTr("Driving"),
            "clinic.website": qsTr("Website"),
            "privacy.readers": qsTr("Who reads the surveys"),
            "privacy.controller": qsTr("Who answers for them"),
            "privacy.purpose": qsTr("What they are for"),
            "privacy.retention_days": qsTr("Kept for how many days"),
            "privacy.contact": qsTr("Whom to ask"),
            "keys.recovery": qsTr("Recovery key"),
            "upload.server": qsTr("Server address"),
            "upload.token_file": qsTr("Access token"),
            "idle.reading": qsTr("On panels, seconds"),
            "idle.survey": qsTr("In a survey, seconds"),
            "idle.warning": qsTr("Question stays, seconds"),
            "staff.minutes": qsTr("Staff mode, minutes"),
            "night.from": qsTr("Dark from"),
            "night.until": qsTr("Dark until"),
            "sound.volume": qsTr("Volume of reading aloud"),
            "display.brightness": qsTr("Brightness"),
            "display.rotation": qsTr("Turn the screen"),
            "display.motion": qsTr("Moving pictures"),
            "staff.shuffle": qsTr("Shuffle the PIN pad"),
            "pin": qsTr("Everyday PIN")
        })
    readonly property var missing: ({
            "clinic.phone_day": qsTr("The day number is missing."),
            "clinic.phone_night": qsTr("The night number is missing."),
            "clinic.emergency": qsTr("The emergency number is missing."),
            "site.region": qsTr("The region is missing."),
            "pin": qsTr("The everyday PIN is missing.")
        })
    readonly property var options: ({
            "site.region:mainland-china": qsTr("Mainland China"),
            "site.region:hong-kong": qsTr("Hong Kong"),
            "site.region:macau": qsTr("Macau"),
            "site.region:singapore": qsTr("Singapore"),
            "site.region:saudi-arabia": qsTr("Saudi Arabia"),
            "site.region:other": qsTr("Somewhere else"),
            "night.from:": qsTr("Never dark"),
            "night.until:": qsTr("Never dark"),
            "display.brightness:": qsTr("As the machine has it"),
            "display.rotation:0": qsTr("Not turned"),
            "display.rotation:90": qsTr("A quarter to the right"),
            "display.rotation:180": qsTr("Upside down"),
            "display.rotation:270": qsTr("A quarter to the left"),
            "display.motion:full": qsTr("They move"),
            "display.motion:still": qsTr("They stand still")
        })
    readonly property var problems: ({
            "phone-needed": qsTr("A number must stand here: patients call it."),
            "phone-letters": qsTr("There are letters in it. Use digits, spaces and +."),
            "phone-signs": qsTr("One sign can’t be dialled. Use digits, spaces and +."),
            "phone-short": qsTr("Too short. Enter the whole number."),
            "phone-long": qsTr("Too long. Enter one number only."),
            "text": qsTr("Keep it on one line."),
            "text-long": qsTr("Too long. 200 letters are the most."),
            "time": qsTr("Enter a time such as 20:00."),
            "region": qsTr("Choose a region from the list."),
            "languages": qsTr("Choose at least one language."),
            "first-language": qsTr("The first language must be one of those to choose from."),
            "server": qsTr("No server address. It looks like https://fhir.example.org/r4."),
            "website": qsTr("No web address. It looks like https://clinic.example.org."),
            "recovery": qsTr("No recovery key. It begins with age1."),
            "token": qsTr("No access token. It has no spaces and no accents."),
            "night-both": qsTr("A night needs a beginning and an end."),
            "night-same": qsTr("A night can’t begin and end at the same time."),
            "locked": qsTr("Set by IT. Only IT can change it."),
            "disk": qsTr("Not saved: the disk does not take it. Ask IT.")
        })
    readonly property var ranges: ({
            "privacy.retention_days": qsTr("Enter days as a number from 1 to 36,500."),
            "staff.minutes": qsTr("Enter minutes from 1 to 60."),
            "idle.reading": qsTr("Enter seconds from 5 to 3600."),
            "idle.survey": qsTr("Enter seconds from 5 to 3600."),
            "idle.warning": qsTr("Enter seconds from 5 to 3600.")
        })

    function optionText(key: string, option: var): string {
        return option.text !== "" ? option.text : options[key + ":" + option.code] ?? qsTr("%1 %").arg(option.code);
    }
    function problem(key: string, code: string): string {
        return code === "" ? "" : problems[code] ?? ranges[key] ?? qsTr("This can’t be set to that.");
    }
}
