package vn.htx.storage.json;

import java.nio.file.Path;

/** A process that makes one register after another, files one harvest into each, and says its number. To be killed. */
final class Founder {

    private Founder() {}

    public static void main(String[] arguments) {
        for (int number = 1; true; number++) {
            try (JsonStorage storage = Register.open(Path.of(arguments[0], Integer.toString(number)))) {
                Register.fileHarvest(storage);
            }
            System.out.println(number);
        }
    }
}
