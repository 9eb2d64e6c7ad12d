import QtQuick
import QtTest
import ui.components
import ui.theme

Item {
    id: root

    height: 400
    width: 800

    TouchButton {
        id: button

        text: "Begin"
    }
    SignalSpy {
        id: clicks

        signalName: "clicked"
        target: button
    }
    TestCase {
        function init(): void {
            verify(clicks.valid);
            clicks.clear();
            button.enabled = true;
            button.current = false;
        }
        function test_answers_a_finger(): void {
            const touch = touchEvent(button);
            touch.press(0, button).commit();
            verify(button.down);
            compare(clicks.count, 0);
            touch.release(0, button).commit();
            compare(clicks.count, 1);
        }
        function test_disabled_is_silent(): void {
            button.enabled = false;
            mouseClick(button);
            compare(clicks.count, 0);
            compare(button.edge, 0);
        }
        function test_edge_says_that_it_can_be_pressed(): void {
            compare(button.edge, Theme.edge);
            button.current = true;
            compare(button.edge, 0);
        }
        function test_is_large_enough_for_a_finger(): void {
            verify(button.height >= Theme.target);
            verify(button.width >= Theme.target);
        }

        name: "TouchButton"
        when: windowShown
    }
}
