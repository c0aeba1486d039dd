package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A register filled through the command: with stories of docs/examples, and with documents of a test's own. */
record Shelf(Path register) {

    static Shelf of(Path folder, String storage) {
        Registers.create(folder, storage, true);
        return new Shelf(folder);
    }

    /**
     * Two cooperatives: coop-1 of the story of governance, seated in the commune 01834, and new-coop in 01840, which has a
     * member too few from 2025-04-01 until 2025-05-05 and again from 2025-06-02.
     */
    static Shelf ofTwoCooperatives(Path folder, String storage) throws IOException {
        return of(folder, storage)
                .telling("governance")
                .filing(Documents.founding(5))
                .filing(Documents.leaving("2025-04-01", "new-5"))
                .filing(Documents.admission("2025-05-05", "new-6"))
                .filing(Documents.leaving("2025-06-02", "new-6"));
    }

    /** Files a story. */
    Shelf telling(String story) {
        Stories.filings(Path.of("../docs/examples", story)).forEach(this::file);
        return this;
    }

    /** Files a document. */
    Shelf filing(String document) throws IOException {
        file(Files.writeString(register.resolve("filing.json"), document));
        return this;
    }

    private void file(Path filing) {
        Htx filed = run("file", filing.toString());
        assertThat(filed.exit())
                .as("%s: %s%s", filing, filed.out(), filed.err())
                .isEqualTo(ExitCode.DONE);
    }

    /** Runs a command on the register. */
    Htx run(String... words) {
        Object[] all = new Object[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--register";
        all[words.length + 1] = register;
        return Htx.run(all);
    }
}
