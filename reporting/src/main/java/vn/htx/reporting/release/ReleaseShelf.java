package vn.htx.reporting.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.filing.Entry;
import vn.htx.core.organization.Reference;
import vn.htx.core.register.View;
import vn.htx.core.release.PublishReport;
import vn.htx.core.release.ReleaseFacts;
import vn.htx.core.release.ReleaseFacts.ReleasedReport;

/** The reports a register has published, by what a view knows; those withdrawn are not among them. */
public final class ReleaseShelf {
    private final View view;
    private final Catalogue catalogue;

    /**
     * The releases a view knows.
     *
     * @param catalogue that of the view's register
     */
    public ReleaseShelf(View view, Catalogue catalogue) {
        this.view = view;
        this.catalogue = catalogue;
    }

    /** The releases, by id, each with the entry that published it and the day of publication. */
    public Stream<KnownFact<ReleasedReport>> stream() {
        return view.streamFacts(FactQuery.all(ReleaseFacts.REPORT));
    }

    /** Those that speak of a day or a later one, and so may be moved by what changes on it. */
    public List<KnownFact<ReleasedReport>> listAsOf(LocalDate earliest) {
        return stream()
                .filter(known -> !known.fact().value().asOf().isBefore(earliest))
                .toList();
    }

    /** A release, if there is one of this id. */
    public Optional<Release> find(Reference id) {
        return view.streamFacts(FactQuery.all(ReleaseFacts.REPORT).where("release", id))
                .findFirst()
                .map(this::open);
    }

    /** A release on this shelf, as it was published. */
    public Release open(KnownFact<ReleasedReport> known) {
        Entry entry = view.findEntry(known.fact().entry()).orElseThrow();
        return Release.of((PublishReport) catalogue.readAct(entry.act(), "act"));
    }
}
