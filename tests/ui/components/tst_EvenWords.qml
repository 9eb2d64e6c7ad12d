import QtQuick
import QtTest
import ui.components

Item {
    id: root

    height: 600
    width: 800

    EvenWords {
        id: words

        room: 400
        size: 40
    }
    TestCase {
        function init(): void {
            words.text = "It is for you and it is for us and it is for all of us";
        }
        function test_a_line_that_fits_keeps_its_room(): void {
            words.room = words.implicitWidth + 10;
            compare(words.width, words.room);
            compare(words.lineCount, 1);
        }
        function test_a_word_that_would_stand_alone_gets_company(): void {
            words.room = words.implicitWidth * 0.9;
            compare(words.lineCount, 2);
            verify(words.width < words.room);
        }
        function test_lines_that_are_even_already_stay(): void {
            words.room = words.implicitWidth * 0.6;
            compare(words.lineCount, 2);
            compare(words.width, words.room);
        }

        name: "EvenWords"
        when: windowShown
    }
}
