package vn.htx.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Digests;
import vn.htx.core.filing.Entry;
import vn.htx.core.filing.Filing;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Rulebook;
import vn.htx.core.storage.ChainHead;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.UnitOfWork;
import vn.htx.core.time.AsOf;

/**
 * Sổ đăng ký: the register of the collective economy. Filings go in and become entries; facts follow from entries; everything
 * else is derived on the asked day, as known at the asked moment.
 *
 * <pre>{@code
 * try (Register register = Register.open(Settings.memory())) {
 *     Decision decision = register.file(filing);
 *     register.view(AsOf.on(day)).count(StatisticsQuery.stock(Measure.ORGANIZATIONS, day));
 * }
 * }</pre>
 *
 * <p>Thread-safe. One filing is decided at a time; views read concurrently.
 */
public final class Register implements AutoCloseable {

    private static final int PAGE = 1000;

    private final Storage storage;
    private final RegisterParts parts;
    private final Once<OrganizationRules> rules;

    private Register(Storage storage, RegisterParts parts) {
        this.storage = storage;
        this.parts = parts;
        this.rules = new Once<>(() -> new OrganizationRules(parts.rulebook()));
    }

    /**
     * Opens the register settings describe, creating it if there is none.
     *
     * @throws vn.htx.core.storage.StorageException if its storage cannot be opened
     * @throws vn.htx.core.law.LawDataException if the host's law files are unsound
     */
    public static Register open(Settings settings) {
        return open(settings, RegisterParts.standard());
    }

    /** Opens the register settings describe, working with parts of the host's. */
    public static Register open(Settings settings, RegisterParts parts) {
        RegisterParts used = laid(settings, parts);
        Register register = over(settings.provider().open(settings.storageSettings(), used.catalogue()), used);
        try {
            settings.lawFolder().ifPresent(folder -> register.adopt(parts.rulebook()));
            return register;
        } catch (RuntimeException e) {
            register.close();
            throw e;
        }
    }

    /**
     * Opens the register settings describe to read it, and changes nothing: no file is mended, no law adopted. Filing
     * into it may fail.
     */
    public static Register openToRead(Settings settings, RegisterParts parts) {
        RegisterParts used = laid(settings, parts);
        return over(settings.provider().openToRead(settings.storageSettings(), used.catalogue()), used);
    }

    /** The parts with the host's law laid over the law they came with. */
    private static RegisterParts laid(Settings settings, RegisterParts parts) {
        return settings.lawFolder()
                .map(folder -> parts.withRulebook(
                        parts.rulebook().withPack(parts.rulebook().pack().withOverrides(folder))))
                .orElse(parts);
    }

    /**
     * Backs up the register settings describe to where other settings of the same backend describe none yet. It may be open
     * and filed into meanwhile, here or in another process; the backup holds every entry acknowledged before.
     *
     * @throws IllegalArgumentException if the two are settings of different backends
     * @throws vn.htx.core.HtxException if either cannot be used, something stands there already, or the backend makes no
     *     backups
     */
    public static void backUp(Settings from, Settings to, RegisterParts parts) {
        if (!from.provider().id().equals(to.provider().id())) {
            throw new IllegalArgumentException(
                    "a register kept as '" + from.provider().id() + "' is not backed up as '"
                            + to.provider().id() + "'; copy it instead");
        }
        from.provider().backUp(from.storageSettings(), to.storageSettings(), parts.catalogue());
    }

    /** A register over a storage already open; closing the register closes it. */
    public static Register over(Storage storage, RegisterParts parts) {
        storage.countBy(parts.areas());
        return new Register(storage, parts);
    }

    /** Files the adoption of the host's law, once for each pack. */
    private void adopt(Rulebook builtIn) {
        String digest = parts.rulebook().digest();
        boolean adopted = storage.read(
                reading -> reading.findEntry(RulePackAdoption.id(digest)).isPresent());
        if (!adopted) {
            file(RulePackAdoption.filing(builtIn, parts.rulebook(), parts.clock()))
                    .orElseThrow();
        }
    }

    /**
     * Files an act. The same filing again is answered with its first decision; a refused one is assessed again.
     *
     * @throws FilingConflictException if the filing's id was accepted with other content
     * @throws vn.htx.core.storage.StorageException if the entry could not be kept
     */
    public Decision file(Filing filing) {
        return inUnitOfWork(work -> decide(work, filing));
    }

    /**
     * Files several acts in one unit of work, which is kept as a whole: what is refused is refused alone, what is accepted
     * becomes durable together. For bulk loading.
     */
    public List<Decision> fileAll(List<Filing> filings) {
        return inUnitOfWork(
                work -> filings.stream().map(filing -> decide(work, filing)).toList());
    }

    /** What would become of a filing, without keeping anything. */
    public Decision consider(Filing filing) {
        return consider(filing, Considered::decision);
    }

    /**
     * What would become of a filing and of what the register answers, without keeping anything.
     *
     * @param ask asks about it; no other filing is decided meanwhile
     */
    public <T> T consider(Filing filing, Function<Considered, T> ask) {
        List<T> answer = new ArrayList<>();
        try {
            return inUnitOfWork(work -> {
                answer.add(ask.apply(new Considered(decide(work, filing), work, parts)));
                throw new NotKept();
            });
        } catch (NotKept considered) {
            return answer.get(0);
        }
    }

    private <R> R inUnitOfWork(Function<UnitOfWork, R> body) {
        rules.get(); // the law is read before others have to wait
        return storage.inUnitOfWork(body);
    }

    private Decision decide(UnitOfWork work, Filing filing) {
        return new Filer(work, parts, rules.get(), filing).decide();
    }

    /** Ends a unit of work that must not be kept. */
    private static final class NotKept extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotKept() {
            super(null, null, false, false);
        }
    }

    /**
     * The facts that differ between two views of this register: those that became known or were taken back between their
     * entries, and those that begin or end between their days. By entry; nothing else makes the views answer differently, except
     * the passing of days itself.
     */
    public List<FactDifference> differences(View one, View other) {
        Differences differences = new Differences(one, other);
        List<FactType<?>> types = parts.catalogue().factTypes();
        return Stream.concat(
                        storage.read(reading -> differences.list(reading, types)).stream(), differences.passed(types))
                .distinct()
                .sorted(FactDifference.ORDER)
                .toList();
    }

    /**
     * Judges an accepted filing again, on the facts known when it was decided: the same law gives the same answer.
     *
     * @throws IllegalArgumentException if there is no such entry, or this register's law is not the one it was decided with
     */
    public ReplayedDecision replay(long entry) {
        return storage.read(reading -> new Replay(reading, parts, rules.get()).decide(entry));
    }

    /**
     * What an accepted filing was judged on, as kept with its entry: of an application for support, each condition, what it
     * was judged by, and the article. It never changes, whatever is filed later.
     *
     * @throws IllegalArgumentException if there is no such entry
     */
    public List<Finding> evidence(long entry) {
        return storage.read(reading -> new Replay(reading, parts, rules.get()).evidence(entry));
    }

    /**
     * The register as of a point on both clocks. A view always answers the same, whatever is filed later.
     *
     * @throws IllegalArgumentException if the entry known does not exist
     */
    public View view(AsOf asOf) {
        return View.of(storage, parts, asOf);
    }

    /** The entries after a sequence, in order; 0 for all. Read in pages as the stream is consumed. */
    public Stream<Entry> entries(long after) {
        return Pages.stream(
                last -> storage.read(reading -> reading.listEntries(last, PAGE)), after, Entry::sequence, PAGE);
    }

    /** The subjects whose history an entry joined, those it corrects included; none if there is no such entry. */
    public List<Subject> listTouched(long entry) {
        return storage.read(reading -> reading.listTouched(entry));
    }

    /** The sequence of the last entry; 0 if there is none. */
    public long lastEntry() {
        return storage.read(Reading::lastSequence);
    }

    /** The digest of the last entry, which covers all before it; {@link Digests#GENESIS} if there is none. */
    public String head() {
        return storage.read(reading -> reading.findHead().map(ChainHead::digest).orElse(Digests.GENESIS));
    }

    /** The three digests that say whether two registers are the same. */
    public RegisterDigests digests() {
        return storage.read(reading -> RegisterDigests.of(reading, parts.catalogue()));
    }

    /**
     * Checks the chain entry by entry, rebuilds every subject's facts from its entries and compares them with those kept.
     *
     * @param progress told how many entries and subjects have been checked
     */
    public Verification verify(LongConsumer progress) {
        return storage.read(reading -> new Verifier(reading, parts, progress).verify());
    }

    /**
     * Fills this register, which must be empty, with another's entries, sequence and instants kept, and with its people.
     * Nothing is assessed again.
     *
     * @param progress told how many entries have been copied
     * @throws IllegalStateException if this register has entries
     */
    public void importVerbatim(Register source, LongConsumer progress) {
        new Importer(source.storage, storage, parts.catalogue(), progress).run();
    }

    /** What this register works with. */
    public RegisterParts parts() {
        return parts;
    }

    /** Closes the storage. */
    @Override
    public void close() {
        storage.close();
    }
}
