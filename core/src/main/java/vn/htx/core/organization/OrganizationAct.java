package vn.htx.core.organization;

import vn.htx.core.fact.Act;

/** An act in the life of one organization. */
public interface OrganizationAct extends Act {

    /** The organization it is about. */
    OrganizationId organization();
}
