package vn.htx.core.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import vn.htx.core.fact.Catalogue;

/**
 * Văn bản chính sách thật: the real documents that ship with the library, central ones and those of the former province of Bắc Kạn, with
 * their targets. A host files those it wants.
 */
public final class PolicyDocuments {

    private static final String FILE = "documents.jsonl";
    private static final Catalogue ACTS =
            Catalogue.of(List.of(IssuePolicy.class, SetPolicyTargets.class), PolicyFacts.ALL);

    private PolicyDocuments() {}

    /** All of them, in an order in which they can be filed. */
    public static List<SourcedAct> builtIn() {
        try (InputStream file = Objects.requireNonNull(PolicyDocuments.class.getResourceAsStream(FILE), FILE)) {
            return SourcedAct.read(file, ACTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
