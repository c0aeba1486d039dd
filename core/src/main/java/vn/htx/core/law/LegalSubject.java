package vn.htx.core.law;

/** Something a rule judges (đối tượng áp dụng), as it stands on one day: an organization, a membership, a meeting. */
public interface LegalSubject {

    /** Returns the reference a finding names it by: ids and codes, never personal data. */
    String reference();
}
