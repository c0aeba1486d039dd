package vn.htx.core.tck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Actor;
import vn.htx.core.filing.Digests;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.Entry.Replacement;
import vn.htx.core.filing.FilingId;
import vn.htx.core.filing.Ground;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.RecordFieldReview;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.FactChanges;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.VaultChange;
import vn.htx.core.storage.VaultRecord;
import vn.htx.core.time.EffectivePeriod;

/** An append in the making: the next entry of a storage, chained to the last, and what comes with it. */
public final class Appends {

    /** The day on which entries take effect unless another is said. */
    public static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    private static final Instant FIRST = Instant.parse("2024-07-01T01:00:00.000001Z");

    private final long sequence;
    private final String previous;
    private Instant recordedAt;
    private String filing;
    private String actor = "officer-1";
    private LocalDate effectiveOn = DAY;
    private Ground ground = Ground.none();
    private Fields act = TestCatalogue.CATALOGUE.write(new RecordFieldReview(new OrganizationId("coop-1"), true));
    private Optional<Replacement> replacement = Optional.empty();
    private Fields outcome = Fields.empty();
    private final TreeSet<Subject> touches = new TreeSet<>();
    private final TreeSet<Subject> standsOn = new TreeSet<>();
    private final List<KnownFact<?>> closed = new ArrayList<>();
    private final List<Fact<?>> opened = new ArrayList<>();
    private final List<VaultChange> vault = new ArrayList<>();

    private Appends(long sequence, String previous) {
        this.sequence = sequence;
        this.previous = previous;
        this.recordedAt = FIRST.plusSeconds(sequence);
        this.filing = "filing-" + sequence;
    }

    /** The append after the last of a reading. */
    public static Appends after(Reading reading) {
        return reading.findLastEntry()
                .map(last -> new Appends(last.sequence() + 1, last.digest()))
                .orElseGet(() -> new Appends(1, Digests.GENESIS));
    }

    /** An append with a sequence of one's own choice. */
    public static Appends numbered(long sequence) {
        return new Appends(sequence, Digests.GENESIS);
    }

    /** The sequence the entry will have. */
    public long sequence() {
        return sequence;
    }

    /** Filed under this id. */
    public Appends filed(String id) {
        filing = id;
        return this;
    }

    /** Filed by this actor. */
    public Appends by(String id) {
        actor = id;
        return this;
    }

    /** Effective on this day. */
    public Appends on(LocalDate day) {
        effectiveOn = day;
        return this;
    }

    /** On this ground. */
    public Appends on(Ground stated) {
        ground = stated;
        return this;
    }

    /** Recorded at this instant. */
    public Appends recordedAt(Instant instant) {
        recordedAt = instant;
        return this;
    }

    /** Of this act. */
    public Appends of(Act stated) {
        act = TestCatalogue.CATALOGUE.write(stated);
        return this;
    }

    /** Of an act written in this document. */
    public Appends of(Fields document) {
        act = document;
        return this;
    }

    /** In place of an earlier entry. */
    public Appends replacing(long entry, long place) {
        replacement = Optional.of(new Replacement(entry, place));
        return this;
    }

    /** With this outcome. */
    public Appends withOutcome(Fields remarks) {
        outcome = remarks;
        return this;
    }

    /** In the history of these subjects. */
    public Appends touching(Subject... subjects) {
        touches.addAll(Arrays.asList(subjects));
        return this;
    }

    /** Standing on these subjects. */
    public Appends standingOn(Subject... subjects) {
        standsOn.addAll(Arrays.asList(subjects));
        return this;
    }

    /** A value becomes known for a period, asserted by this entry. */
    public <F extends Record> Appends opening(FactType<F> type, F value, EffectivePeriod period) {
        return opening(Fact.of(type, value, period, sequence));
    }

    /** A fact becomes known; its subject is touched. */
    public Appends opening(Fact<?> fact) {
        opened.add(fact);
        return touching(fact.subject());
    }

    /** A stored fact is taken back; its subject is touched. */
    public Appends closing(KnownFact<?> stored) {
        closed.add(stored);
        return touching(stored.fact().subject());
    }

    /** A person's record is written. */
    public Appends putting(VaultRecord record) {
        vault.add(new VaultChange.Put(record));
        return this;
    }

    /** A person's record is destroyed. */
    public Appends erasing(String member) {
        vault.add(new VaultChange.Erase(member));
        return this;
    }

    /** The finished append, its entry sealed. */
    public Append build() {
        Entry entry = new Entry(
                        sequence,
                        recordedAt,
                        new FilingId(filing),
                        new Actor(actor),
                        effectiveOn,
                        ground,
                        "0".repeat(64),
                        act,
                        replacement,
                        outcome,
                        previous,
                        "")
                .sealed();
        return new Append(entry, List.copyOf(touches), List.copyOf(standsOn), new FactChanges(closed, opened), vault);
    }
}
