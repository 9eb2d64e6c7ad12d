import QtQuick
import QtTest
import ui.components

Item {
    id: root

    height: 600
    width: 800

    IconArray {
        id: array

        columns: 20
        people: []
        spoken: "85 of 103 people responded"
        width: 600
    }
    TestCase {
        function drawn(): int {
            return Array.from(array.children).filter(child => child["modelData"] !== undefined).length;
        }
        function test_draws_the_very_people_that_were_counted(): void {
            array.people = Array(85).fill("responded").concat(Array(18).fill("none"));
            compare(drawn(), 103);
            array.people = ["severe"];
            compare(drawn(), 1);
        }
        function test_is_read_out_as_a_sentence(): void {
            compare(array.Accessible.name, "85 of 103 people responded");
            compare(array.Accessible.role, Accessible.Graphic);
        }

        name: "IconArray"
        when: windowShown
    }
}
