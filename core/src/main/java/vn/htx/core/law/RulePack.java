package vn.htx.core.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule pack (bộ thông số pháp luật): the instruments, the dated values, the transition provisions, the extensions of time limits and the designations that rules are
 * judged with. Immutable; a host lays its own rows over the built-in pack and gets another pack with another digest.
 */
public final class RulePack {

    private final List<LegalInstrument> instruments;
    private final ParameterTable parameters;
    private final List<TransitionProvision> transitions;
    private final List<Extension> extensions;
    private final List<Designation> designations;

    private RulePack(LawRows rows, ParameterTable parameters) {
        this.instruments = rows.instruments().stream()
                .sorted(Comparator.comparing(instrument -> instrument.id().toString()))
                .toList();
        this.parameters = parameters;
        this.transitions = rows.transitions().stream()
                .sorted(Comparator.comparing(TransitionProvision::canonical))
                .toList();
        this.extensions = rows.extensions().stream()
                .sorted(Comparator.comparing(Extension::canonical))
                .toList();
        this.designations = rows.designations().stream()
                .sorted(Comparator.comparing(Designation::canonical))
                .toList();
    }

    /**
     * Reads the pack that ships with the library.
     *
     * @throws LawDataException if it is unsound or holds a value that is merely recalled; all problems together
     */
    public static RulePack builtIn() {
        Problems problems = new Problems();
        LawSource source = LawSource.builtIn(problems);
        new PackCheck(source, problems).checkNothingIsRecalled();
        return assemble(source, problems);
    }

    /**
     * Returns the pack of these rows alone.
     *
     * @throws LawDataException if they are unsound; all problems together
     */
    public static RulePack of(LawRows rows) {
        return assemble(LawSource.of("rows", rows), new Problems());
    }

    /**
     * Lays the files of a folder over this pack: {@code instruments.csv}, {@code parameters.csv},
     * {@code transitions.csv}, {@code extensions.csv}, {@code designations.csv}, whichever it has, of the same form as the built-in ones.
     *
     * @throws LawDataException if they or the outcome are unsound; all problems together, with file and line
     */
    public RulePack withOverrides(Path folder) {
        Problems problems = new Problems();
        LawSource overrides = LawSource.inFolder(folder, problems);
        return assemble(LawSource.of("rows of the pack", rows()).overriddenBy(overrides), problems);
    }

    /**
     * Lays rows over this pack. A value replaces what the pack says on its period and leaves the rest; new parameters
     * and new versions are added; an instrument replaces the one of the same number.
     *
     * @throws LawDataException if the outcome is unsound; all problems together
     */
    public RulePack withOverrides(LawRows overrides) {
        LawSource base = LawSource.of("rows of the pack", rows());
        return assemble(base.overriddenBy(LawSource.of("overrides", overrides)), new Problems());
    }

    private static RulePack assemble(LawSource source, Problems problems) {
        new PackCheck(source, problems).check();
        ParameterTable parameters = ParameterTable.of(source.values(), problems);
        problems.throwIfAny();
        return new RulePack(source.rows(), parameters);
    }

    /** Returns the law as of one day. */
    public Law on(LocalDate day) {
        return new Law(this, day);
    }

    /** Returns the dated values. */
    public ParameterTable parameters() {
        return parameters;
    }

    /** Returns the transition provisions, by rule. */
    public List<TransitionProvision> transitions() {
        return transitions;
    }

    /** Returns the extensions of time limits, by rule. */
    public List<Extension> extensions() {
        return extensions;
    }

    /** Returns the designations, by name. */
    public List<Designation> designations() {
        return designations;
    }

    /** Returns the instruments, by id. */
    public List<LegalInstrument> instruments() {
        return instruments;
    }

    /** Returns an instrument by its id. */
    public Optional<LegalInstrument> findInstrument(InstrumentId id) {
        return instruments.stream()
                .filter(instrument -> instrument.id().equals(id))
                .findFirst();
    }

    /** Returns the whole pack as rows; {@link #of} makes an equal pack of them. */
    public LawRows rows() {
        return new LawRows(instruments, parameters.rows(), transitions, extensions, designations);
    }

    /** Returns the SHA-256 digest, in hexadecimal digits, of what binds: values, transitions, extensions and designations, not notes. */
    public String digest() {
        return PackDigest.of(canonical());
    }

    Stream<String> canonical() {
        return Stream.of(
                        parameters.canonical(),
                        transitions.stream().map(TransitionProvision::canonical),
                        extensions.stream().map(Extension::canonical),
                        designations.stream().map(Designation::canonical))
                .flatMap(lines -> lines);
    }
}
