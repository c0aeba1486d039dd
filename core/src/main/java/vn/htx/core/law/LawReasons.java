package vn.htx.core.law;

/** The reasons the engine itself gives, whatever the rule. */
final class LawReasons {

    static final ReasonCode PARAMETER_NOT_IN_FORCE =
            ReasonCode.exemption(LawReasons.class, "law.parameter-not-in-force", "parameter");

    static final ReasonCode PARAMETER_NOT_SUPPLIED =
            ReasonCode.uncertainty(LawReasons.class, "law.parameter-not-supplied", "parameter");

    static final ReasonCode RULE_NOT_IN_FORCE = ReasonCode.exemption(LawReasons.class, "law.rule-not-in-force", "day");

    static final ReasonCode RULE_NOT_CONFIRMED =
            ReasonCode.uncertainty(LawReasons.class, "law.rule-not-confirmed", "day");

    private LawReasons() {}
}
