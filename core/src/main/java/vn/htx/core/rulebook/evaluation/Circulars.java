package vn.htx.core.rulebook.evaluation;

import static vn.htx.core.law.Confidence.CORROBORATED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.Optional;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.evaluation.EvaluationAct;
import vn.htx.core.evaluation.EvaluationFacts;
import vn.htx.core.evaluation.EvaluationScheme;
import vn.htx.core.evaluation.EvaluationSchemes;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.law.InstrumentId;
import vn.htx.core.law.RuleVersion;

/** The two circulars schemes ship of, and which acts are filed under a scheme of theirs. */
final class Circulars {

    static final InstrumentId GENERAL = InstrumentId.parse("circular:01/2020/TT-BKHĐT");
    static final InstrumentId AGRICULTURAL = InstrumentId.parse("circular:09/2017/TT-BNNPTNT");

    private static final String STATUS =
            "absent from the codification of 2026; whether it binds is uncertain, so that only a scheme adopted is judged";

    private Circulars() {}

    /** A version since Circular 01/2020/TT-BKHĐT. */
    static RuleVersion general(String article, String note) {
        return RuleVersion.of("2020-04-01/..", GENERAL + article, CORROBORATED)
                .withNote(note.isEmpty() ? STATUS : note + "; " + STATUS);
    }

    /** A version since Circular 09/2017/TT-BNNPTNT. */
    static RuleVersion agricultural(String article) {
        return RuleVersion.of("2017-05-31/..", AGRICULTURAL + article, VERIFIED);
    }

    /** An act of an evaluation with the scheme it is filed under. */
    record Under<A extends EvaluationAct>(A act, EvaluationFacts.Adopted adopted, FactSource facts) {

        /** The scheme with all its items. */
        EvaluationScheme scheme() {
            return EvaluationSchemes.find(facts, adopted.scheme()).orElseThrow();
        }

        /** Whether a circular sets the scheme. */
        boolean isOf(InstrumentId circular) {
            return adopted.citation().instrument().equals(circular);
        }
    }

    /** The act as one of a type, with the scheme it is filed under, if it is one. */
    static <A extends EvaluationAct> Optional<Under<A>> find(FiledAct filed, Class<A> type) {
        return Optional.of(filed.act())
                .filter(type::isInstance)
                .map(type::cast)
                .flatMap(act ->
                        filed
                                .after()
                                .listFacts(FactQuery.all(EvaluationFacts.SCHEME).where("scheme", act.scheme()))
                                .stream()
                                .findFirst()
                                .map(adopted -> new Under<>(act, adopted.fact().value(), filed.after())));
    }

    /** The same, only if a circular sets the scheme. */
    static <A extends EvaluationAct> Optional<Under<A>> find(FiledAct filed, Class<A> type, InstrumentId circular) {
        return find(filed, type).filter(under -> under.isOf(circular));
    }
}
