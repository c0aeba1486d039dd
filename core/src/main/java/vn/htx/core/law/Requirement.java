package vn.htx.core.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Một quy định của pháp luật: a requirement of the law on groups, cooperatives and unions, and what the library makes of
 * it. Together they say what is judged, what is computed, and what is left to people, and why.
 *
 * @param id its stable id, such as {@code R-CAP-03}
 * @param treatment what is made of it
 * @param by the rules that judge it, or the classes and methods that compute it; empty if neither
 * @param note an explanation for people; says why when nothing is made of it
 */
public record Requirement(String id, Treatment treatment, List<String> by, String note) {

    /** What the library makes of a requirement. */
    public enum Treatment implements Coded {
        /** Rules judge it. */
        RULE,
        /** It says how something is counted or who somebody is; the library computes that. */
        DERIVED,
        /** No filing or fact can show whether it is kept. */
        NOT_EXECUTABLE
    }

    private static final List<String> TOPICS = List.of(
            "member",
            "capital",
            "governance",
            "finance",
            "size",
            "support",
            "lifecycle",
            "group",
            "disclosure",
            "evaluation");

    /** Refuses a row that names no rule where rules judge, or does not say why nothing is made of it. */
    public Requirement {
        TransitionProvision.requireRule(id);
        by = List.copyOf(by);
        if ((treatment == Treatment.NOT_EXECUTABLE) != by.isEmpty()) {
            throw new IllegalArgumentException(id + ": " + treatment.code() + " and yet by " + by);
        }
        if (treatment == Treatment.NOT_EXECUTABLE && note.isEmpty()) {
            throw new IllegalArgumentException(id + ": say why it is not executable");
        }
    }

    /**
     * Returns every requirement the library knows of, by id.
     *
     * @throws LawDataException if the list that ships is unsound; all problems together
     */
    public static List<Requirement> list() {
        Problems problems = new Problems();
        List<Requirement> all = TOPICS.stream()
                .flatMap(topic -> read("coverage/" + topic + ".csv", problems))
                .sorted(Comparator.comparing(Requirement::id))
                .toList();
        problems.throwIfAny();
        return all;
    }

    /** Returns the requirement of an id. */
    public static Optional<Requirement> find(String id) {
        return list().stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst();
    }

    private static Stream<Requirement> read(String name, Problems problems) {
        try (InputStream stream = Requirement.class.getResourceAsStream(name)) {
            if (stream == null) {
                problems.add(name, 0, "it is not part of this library");
                return Stream.of();
            }
            return LawForms.REQUIREMENTS.read(name, stream, problems).stream().map(Sourced::value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
