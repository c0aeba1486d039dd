package vn.htx.core.law;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A legal requirement (quy định) with a stable id and dated, cited versions. It is stateless, and judges only what the
 * subject shows and the law answers; the engine keeps it from being asked on days without a version in force.
 *
 * @param <S> what it judges
 */
public interface Rule<S extends LegalSubject> {

    /** Returns the stable id, such as {@code R-MEM-02}. */
    String id();

    /** Returns what it judges; subjects of a subtype are judged too. */
    Class<S> subject();

    /** Returns the versions, one after the other, the last one open. */
    List<RuleVersion> versions();

    /** Returns every reason its verdicts may give, so that their texts can be checked. */
    Set<ReasonCode> reasons();

    /** Returns every parameter it asks for, so that the days its answer may change are known. */
    default Set<Parameter<?>> reads() {
        return Set.of();
    }

    /** Returns everything it may say to do about a breach, so that the texts can be checked. */
    default Set<Remedy.Code> remedies() {
        return Set.of();
    }

    /** Returns how much hangs on a breach. */
    default Severity severity() {
        return Severity.MAJOR;
    }

    /** Returns the names of the acts, such as {@code found-cooperative}, that a violation refuses. */
    default Set<String> refusesOn() {
        return Set.of();
    }

    /** Returns what a violation does to a filing of this act. */
    default Effect on(String actType) {
        return refusesOn().contains(actType) ? Effect.REFUSES : Effect.REMARKS;
    }

    /**
     * Says whether all it says of a filing, not only a breach, is kept with the entry as evidence (căn cứ xét), so that the
     * answer can be shown and asked again whatever is filed later.
     */
    default boolean keepsEvidence() {
        return false;
    }

    /** Returns the title, from the bundle beside the rule. */
    default String title(Locale locale) {
        return Messages.title(this, locale);
    }

    /** Judges the subject under the law of one day, on which a supported version is in force. */
    Verdict assess(S subject, Law law);
}
