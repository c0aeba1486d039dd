package vn.htx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.filing.Filing;
import vn.htx.core.filing.FilingDocument;
import vn.htx.core.law.RulePack;
import vn.htx.core.law.Rulebook;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.Settings;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.WorkCalendar;

/**
 * The stories of docs/examples, which between them hold facts of every type, filed in an order decided by a random number:
 * what is then held true, on each durable storage, is what filing them in their own order holds true, and a copy has the
 * same digests. Filings of one day keep their order, and one that lacks its ground waits, some for ever: what was filed before
 * it may stand on its absence. Law stays out of it.
 */
class StoriesOutOfOrderTest {

    private static final Catalogue CATALOGUE = StandardCatalogue.catalogue();
    private static final LocalDate ANY_DAY = LocalDate.of(2025, 1, 1);

    @TempDir
    private Path folder;

    static Stream<Arguments> storiesOnEachStorage() {
        return Stories.list().stream()
                .flatMap(story -> Stream.of("sqlite", "json").map(storage -> Arguments.of(story, storage)));
    }

    @ParameterizedTest
    @MethodSource("storiesOnEachStorage")
    void theOrderOfFilingChangesNothing(Path story, String storage) {
        List<Filing> filings = filings(story);
        try (Register inOrder = memory();
                Register shuffled = durable(storage);
                Register copy = memory()) {
            List<Filing> waiting = filedByChance(
                    filings, shuffled, new Random(story.getFileName().toString().hashCode()));
            List<Filing> filed =
                    filings.stream().filter(filing -> !waiting.contains(filing)).toList();
            assertThat(filed).hasSizeGreaterThanOrEqualTo((filings.size() + 1) / 2);
            assertThat(filed)
                    .allSatisfy(filing -> assertThat(inOrder.file(filing).isAccepted())
                            .as("%s in order", filing.id())
                            .isTrue());
            copy.importVerbatim(shuffled, done -> {});

            assertThat(held(shuffled)).isEqualTo(held(inOrder));
            assertThat(shuffled.verify(done -> {}).faults()).isEmpty();
            assertThat(copy.digests()).isEqualTo(shuffled.digests());
        }
    }

    @Test
    void theStoriesHoldFactsOfEveryType() {
        Set<String> types = new TreeSet<>();
        for (Path story : Stories.list()) {
            try (Register register = memory()) {
                filings(story).forEach(register::file);
                CATALOGUE.factTypes().stream()
                        .filter(type -> !held(register, type).isEmpty())
                        .forEach(type -> types.add(type.name()));
            }
        }
        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(
                        CATALOGUE.factTypes().stream().map(FactType::name).toList());
    }

    /** Files what can be filed, in a random order; what is left could not be. */
    private static List<Filing> filedByChance(List<Filing> filings, Register register, Random random) {
        List<Filing> waiting = new ArrayList<>(filings);
        for (int refused = 0; !waiting.isEmpty() && refused < 50 * filings.size(); ) {
            Filing any = waiting.get(random.nextInt(waiting.size()));
            Filing next = waiting.stream()
                    .filter(filing -> filing.effectiveOn().equals(any.effectiveOn()))
                    .findFirst()
                    .orElse(any);
            if (register.file(next).isAccepted()) {
                waiting.remove(next);
            } else {
                refused++;
            }
        }
        return waiting;
    }

    private static Map<String, Set<String>> held(Register register) {
        return CATALOGUE.factTypes().stream().collect(Collectors.toMap(FactType::name, type -> held(register, type)));
    }

    /** What is known of a type now, whichever entry made it known. */
    private static <F extends Record> Set<String> held(Register register, FactType<F> type) {
        return register.view(AsOf.on(ANY_DAY))
                .streamFacts(FactQuery.all(type))
                .map(known -> known.fact().value() + " " + known.fact().period())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Filing> filings(Path story) {
        return Stories.filings(story).stream()
                .map(file -> FilingDocument.read(JsonDocuments.read(file), CATALOGUE))
                .toList();
    }

    private static Register memory() {
        return Register.open(Settings.memory(), lawless());
    }

    private Register durable(String storage) {
        String key = storage.equals("json") ? "htx.storage.json.folder" : "htx.storage.sqlite.file";
        return Register.open(
                Settings.of(Map.of(
                        "htx.storage", storage, key, folder.resolve(storage).toString())),
                lawless());
    }

    private static RegisterParts lawless() {
        return new RegisterParts(
                CATALOGUE,
                Rulebook.of(RulePack.builtIn(), List.of()),
                AreaDirectory.vietNam(),
                WorkCalendar.vietNam(),
                Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));
    }
}
