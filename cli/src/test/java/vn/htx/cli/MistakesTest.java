package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's mistake gets a sentence, never a stack trace. */
class MistakesTest {

    @TempDir
    private Path folder;

    private Path register;

    @BeforeEach
    void emptyRegister() throws IOException {
        register = Files.createDirectory(folder.resolve("register"));
        Files.writeString(register.resolve("htx.properties"), "htx.storage = memory\n");
    }

    private Htx file(String document) throws IOException {
        return Htx.run("file", Files.writeString(folder.resolve("filing.json"), document), "--register", register);
    }

    private static void isMistake(Htx htx, String... said) {
        assertThat(htx.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(htx.err()).contains(said).doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void noCommand() {
        isMistake(Htx.run(), "demo", "report", "copy");
    }

    @Test
    void noRegister() {
        isMistake(Htx.run("verify", "--register", folder.resolve("nowhere")), "nowhere", "htx demo");
    }

    @Test
    void settingsWithSeveralProblemsNameThemAll() throws IOException {
        Files.writeString(
                register.resolve("htx.properties"), "htx.storage = oracle\nhtx.storge = x\nhtx.law.folder = none\n");
        isMistake(
                Htx.run("verify", "--register", register),
                "oracle",
                "json, memory, sqlite",
                "htx.storge",
                "htx.law.folder");
    }

    @Test
    void anUnknownStorage() {
        isMistake(Htx.run("demo", "--storage", "paper", "--into", folder.resolve("demo")), "paper", "json");
    }

    @Test
    void aDemoIntoAFolderOfSomethingElse() {
        isMistake(Htx.run("demo", "--into", register), "not empty");
        assertThat(register.resolve("htx.properties")).exists();
    }

    @Test
    void aDayThatIsNone() {
        isMistake(Htx.run("list", "entries", "--register", register, "--as-of", "31/05/2025"), "--as-of");
    }

    @Test
    void anUnknownReportFormatAndLanguage() {
        isMistake(Htx.run("report", "underview", "--register", register, "--as-of", "2025-05-31"), "overview");
        isMistake(
                Htx.run("report", "overview", "--register", register, "--as-of", "2025-05-31", "--format", "tape"),
                "json");
        isMistake(Htx.run("report", "overview", "--register", register, "--as-of", "2025-05-31", "--lang", "fr"), "vi");
    }

    @Test
    void aReportLimitedToWhatItKnowsNothingOf() {
        isMistake(
                Htx.run("report", "support", "--register", register, "--period", "2025-2020"), "end before they begin");
        isMistake(
                Htx.run("report", "support", "--register", register, "--period", "soon"), "--period soon", "2020-2025");
        isMistake(Htx.run("report", "support", "--register", register, "--area", "99"), "--area 99");
        isMistake(
                Htx.run("report", "support", "--register", register, "--organization", "coop-1"),
                "report support knows no --organization");
    }

    @Test
    void aFileOfNobody() {
        isMistake(Htx.run("report", "organization", "--register", register), "--organization ID");
        isMistake(
                Htx.run("report", "organization", "--register", register, "--organization", "nobody"),
                "--organization nobody",
                "none of this id");
        isMistake(
                Htx.run("report", "organization", "--register", register, "--organization", "coop-1", "--area", "06"),
                "report organization knows no --area");
    }

    @Test
    void aListOfFactsThatCannotBe() {
        isMistake(Htx.run("list", "facts", "--register", register), "--indicator");
        isMistake(
                Htx.run("list", "facts", "--register", register, "--indicator", "cooperatives.count"),
                "--indicator cooperatives.count",
                "counts facts");
        isMistake(
                Htx.run(
                        "list",
                        "facts",
                        "--register",
                        register,
                        "--indicator",
                        "support.awards",
                        "--where",
                        "colour=red"),
                "colour");
        isMistake(
                Htx.run("list", "facts", "--register", register, "--indicator", "support.budget", "--kind", "group"),
                "support.budget",
                "organization");
        isMistake(
                Htx.run(
                        "list",
                        "facts",
                        "--register",
                        register,
                        "--indicator",
                        "support.awards",
                        "--from",
                        "2025-01-02",
                        "--to",
                        "2025-01-01"),
                "ends before it begins");
        isMistake(Htx.run("list", "organizations", "--register", register, "--from", "2025-01-01"), "list facts only");
    }

    @Test
    void anEntryThatIsNotThereYet() {
        isMistake(
                Htx.run("report", "overview", "--register", register, "--as-of", "2025-05-31", "--known", "7"),
                "no entry 7");
    }

    @Test
    void aDocumentThatIsNoJsonSaysWhere() throws IOException {
        isMistake(file("{\n \"filing\": }"), "filing.json, line 2");
        isMistake(file("{\"filing\": \"a\", \"filing\": \"b\"}"), "Duplicate");
        isMistake(file("{\"filing\": 1.5}"), "whole");
    }

    @Test
    void everythingWrongWithADocumentIsSaidAtOnce() throws IOException {
        isMistake(
                file("""
                        {"filing": "f-1", "effectiveOn": "soon", "extra": 1,
                         "act": {"type": "rename-organization", "organization": "no good", "nam": "x"},
                         "people": [{"name": "Thành viên mẫu 1"}]}"""),
                "actor: is missing",
                "effectiveOn",
                "extra",
                "act.organization",
                "act.nam",
                "act.name: is missing",
                "people[0].member");
    }

    @Test
    void anActNobodyKnows() throws IOException {
        isMistake(
                file(
                        "{\"filing\": \"f-1\", \"actor\": \"a\", \"effectiveOn\": \"2025-01-01\", \"act\": {\"type\": \"fly\"}}"),
                "fly",
                "found-cooperative");
    }
}
