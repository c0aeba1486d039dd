package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.document.Document;
import vn.htx.core.policy.PolicyTarget;
import vn.htx.core.policy.SetPolicyTargets;
import vn.htx.core.register.Register;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.statistics.Indicators;

/** Every act has an example, and the examples are stories that can be filed from beginning to end. */
class ExamplesTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> storiesOnEachStorage() {
        return Stories.list().stream()
                .flatMap(story -> Stream.of("sqlite", "json").map(storage -> Arguments.of(story, storage)));
    }

    @ParameterizedTest
    @MethodSource("storiesOnEachStorage")
    void aStoryIsAcceptedFromBeginningToEnd(Path story, String storage) {
        Registers.create(folder, storage, true);
        List<Path> filings = Stories.filings(story);
        for (int i = 0; i < filings.size(); i++) {
            Htx filed = Htx.run("file", filings.get(i), "--register", folder);
            assertThat(filed.exit())
                    .as("%s: %s%s", filings.get(i), filed.out(), filed.err())
                    .isEqualTo(ExitCode.DONE);
            assertThat(filed.out()).startsWith("accepted as entry " + (i + 1) + ",");
        }
        try (Register register = Registers.openToRead(folder)) {
            assertThat(register.verify(done -> {}).faults()).isEmpty();
        }
    }

    @Test
    void everyActHasAnExample() {
        assertThat(Stories.filings().stream().map(ExamplesTest::act).collect(Collectors.toSet()))
                .as("the acts filed in docs/examples")
                .containsExactlyInAnyOrderElementsOf(
                        StandardCatalogue.catalogue().actTypes().keySet());
    }

    @Test
    void aFileIsNamedAfterItsPlaceAndItsAct() {
        assertThat(Stories.filings())
                .isNotEmpty()
                .allSatisfy(filing ->
                        assertThat(filing.getFileName().toString()).matches("[0-9]{2}-" + act(filing) + "\\.json"));
    }

    static Stream<PolicyTarget> targets() {
        return Stories.filings().stream()
                .map(filing -> ((Document.Fields) JsonDocuments.read(filing)).fields("act"))
                .map(act -> StandardCatalogue.catalogue().readAct(act, "act"))
                .flatMap(act -> act instanceof SetPolicyTargets set ? set.targets().stream() : Stream.empty());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aTargetNamesAnIndicator(PolicyTarget target) {
        assertThat(Indicators.find(target.indicator().value())).isPresent();
    }

    private static String act(Path filing) {
        return ((Document.Fields) JsonDocuments.read(filing)).fields("act").text("type");
    }
}
