package vn.htx.core.law;

/** Something a rule judges (đối tượng áp dụng), as it stands on one day: an organization, a membership, a meeting. */
public interface LegalSubject {

    /** Returns the reference a finding names it by: ids and codes, never personal data. */
    String reference();

    /** Returns this subject as a rule may look at it: one that keeps watch over what rules declare to read. */
    default LegalSubject readBy(Rule<?> rule) {
        return this;
    }
}
