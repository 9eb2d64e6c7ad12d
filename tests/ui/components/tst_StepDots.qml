import QtQuick
import QtTest
import ui.components

Item {
    id: root

    height: 200
    width: 800

    StepDots {
        id: dots

        count: 4
        index: 0
    }
    TestCase {
        function test_one_page_needs_no_dots(): void {
            dots.count = 1;
            verify(!dots.visible);
            dots.count = 4;
            verify(dots.visible);
        }
        function test_says_the_page(): void {
            dots.index = 2;
            compare(dots.Accessible.name, "Page 3 of 4");
        }

        name: "StepDots"
        when: windowShown
    }
}
