import QtQuick
import QtTest
import ui.components

Item {
    id: root

    height: 600
    width: 800

    IconArray {
        id: array

        cell: 20
        rows: []
        spoken: "85 of 103 people responded"
    }
    TestCase {
        function test_draws_the_very_people_that_were_counted(): void {
            array.persons = false;
            array.rows = Array(5).fill([
                {
                    "role": "responded",
                    "count": 17
                },
                {
                    "role": "none",
                    "count": 3
                }
            ]);
            tryCompare(array, "width", 20 * 20);
            tryCompare(array, "height", 5 * 20);
        }
        function test_is_read_out_as_a_sentence(): void {
            compare(array.Accessible.name, "85 of 103 people responded");
            compare(array.Accessible.role, Accessible.Graphic);
        }

        name: "IconArray"
        when: windowShown
    }
}
