package vn.htx.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.htx.core.policy.IssuePolicy;
import vn.htx.core.policy.IssuePolicy.Link;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.policy.PolicyKind;
import vn.htx.core.policy.PolicyLevel;
import vn.htx.core.policy.PolicyRelation;

/** The policy documents of {@code policies.txt}, which are real. */
final class Policies {

    private static final String FILE = "policies.txt";
    private static final Pattern CELLS = Pattern.compile("\\s*\\|\\s*");

    private Policies() {}

    static void write(Drafts drafts) {
        read().lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> CELLS.split(line, -1))
                .forEach(cells -> drafts.write(LocalDate.parse(cells[8]), act(cells)));
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(Policies.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private static IssuePolicy act(String... cells) {
        Optional<String[]> years = written(cells[9]).map(text -> text.split("–", -1));
        return new IssuePolicy(
                new PolicyId(cells[0]),
                PolicyKind.valueOf(cells[1]),
                PolicyLevel.valueOf(cells[2]),
                cells[3],
                cells[4],
                written(cells[5]),
                cells[6],
                written(cells[7]).map(LocalDate::parse),
                years.map(year -> Integer.valueOf(year[0])),
                years.map(year -> Integer.valueOf(year[1])),
                cells[11],
                written(cells[10]).map(Policies::links).orElse(List.of()));
    }

    private static Optional<String> written(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    private static List<Link> links(String cell) {
        return Arrays.stream(cell.split(", ", -1))
                .map(link -> link.split(" ", -1))
                .map(link -> new Link(PolicyRelation.valueOf(link[0]), new PolicyId(link[1])))
                .toList();
    }
}
