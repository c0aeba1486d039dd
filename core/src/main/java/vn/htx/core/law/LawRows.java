package vn.htx.core.law;

import java.nio.file.Path;
import java.util.List;

/**
 * The data of a rule pack (bộ thông số pháp luật) as plain rows, so that a filing can carry them.
 *
 * @param instruments the instruments cited
 * @param values the versions of the parameters
 * @param transitions the transition provisions
 * @param extensions the extensions of time limits
 * @param designations who or where is what the law speaks of
 */
public record LawRows(
        List<LegalInstrument> instruments,
        List<DatedValue> values,
        List<TransitionProvision> transitions,
        List<Extension> extensions,
        List<Designation> designations) {

    /** Copies the lists. */
    public LawRows {
        instruments = List.copyOf(instruments);
        values = List.copyOf(values);
        transitions = List.copyOf(transitions);
        extensions = List.copyOf(extensions);
        designations = List.copyOf(designations);
    }

    /** Rows without extensions and designations. */
    public LawRows(List<LegalInstrument> instruments, List<DatedValue> values, List<TransitionProvision> transitions) {
        this(instruments, values, transitions, List.of(), List.of());
    }

    /**
     * Reads a folder with {@code instruments.csv}, {@code parameters.csv}, {@code transitions.csv}, {@code
     * extensions.csv} or {@code designations.csv}, whichever it has.
     *
     * @throws LawDataException if a file cannot be read or the folder has none of them; all problems together
     */
    public static LawRows read(Path folder) {
        Problems problems = new Problems();
        LawSource source = LawSource.inFolder(folder, problems);
        problems.throwIfAny();
        return source.rows();
    }
}
