package vn.htx.cli;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * A process that runs a command again and again, each time with another new folder as its last word, and says the number of
 * those that were done. To be killed.
 */
final class Repeater {

    private Repeater() {}

    public static void main(String[] arguments) {
        Object[] words = Arrays.copyOf(arguments, arguments.length, Object[].class);
        String folder = arguments[arguments.length - 1];
        for (int number = 1; true; number++) {
            words[words.length - 1] = Path.of(folder, Integer.toString(number));
            Htx htx = Htx.run(words);
            if (htx.exit() != ExitCode.DONE) {
                throw new IllegalStateException(htx.out() + htx.err());
            }
            System.out.println(number);
        }
    }
}
