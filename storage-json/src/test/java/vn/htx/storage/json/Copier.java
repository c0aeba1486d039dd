package vn.htx.storage.json;

import java.nio.file.Path;
import vn.htx.core.tck.TestCatalogue;

/** A process that backs a register up again and again, and says how often. To be killed. */
final class Copier {

    private Copier() {}

    public static void main(String[] arguments) {
        for (int number = 1; true; number++) {
            JsonStorage.backUp(
                    Path.of(arguments[0]), Path.of(arguments[1], Integer.toString(number)), TestCatalogue.CATALOGUE);
            System.out.println(number);
        }
    }
}
