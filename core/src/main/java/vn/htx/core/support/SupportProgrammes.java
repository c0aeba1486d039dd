package vn.htx.core.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.policy.SourcedAct;

/**
 * Chương trình hỗ trợ thật: the real programmes that ship with the library and the measures known of them. They name documents of {@link
 * vn.htx.core.policy.PolicyDocuments}, which are filed before them. No budget and no ceiling was read in a source, so none
 * ships; the kind of a measure and whom it may reach are a reading of its title.
 */
public final class SupportProgrammes {

    private static final String FILE = "programmes.jsonl";
    private static final Catalogue ACTS =
            Catalogue.of(List.of(EstablishProgramme.class, OfferMeasure.class), SupportFacts.ALL);

    private SupportProgrammes() {}

    /** All of them, in an order in which they can be filed. */
    public static List<SourcedAct> builtIn() {
        try (InputStream file = Objects.requireNonNull(SupportProgrammes.class.getResourceAsStream(FILE), FILE)) {
            return SourcedAct.read(file, ACTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
