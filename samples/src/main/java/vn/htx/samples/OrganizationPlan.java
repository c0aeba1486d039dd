package vn.htx.samples;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;

/**
 * What is settled of an organization before its life is told.
 *
 * @param sizes how many members it has when founded and on census days
 * @param fallsShort whether it is one of the few that fall short of members
 * @param trade what it does when founded
 * @param turn another trade it goes over to
 * @param operating what the field review finds, if it is there to be found
 */
record OrganizationPlan(
        OrganizationId id,
        OrganizationKind kind,
        Lifespan life,
        NavigableMap<LocalDate, Integer> sizes,
        boolean fallsShort,
        Trade trade,
        Optional<Turn> turn,
        Optional<Boolean> operating) {

    /**
     * Another trade taken up.
     *
     * @param first the first day it may happen on
     * @param last the last day it may happen on
     */
    record Turn(LocalDate first, LocalDate last, Trade to) {}

    int founders() {
        return sizes.firstEntry().getValue();
    }
}
