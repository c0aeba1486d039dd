package vn.htx.samples;

import java.time.LocalDate;
import java.util.Set;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.organization.OrganizationAct;
import vn.htx.core.organization.OrganizationId;

/**
 * One organization's life as topics go on telling it.
 *
 * @param biography what has been told
 * @param faults what goes wrong
 * @param timetable when it meets
 * @param model how it is governed since its charter follows the law of 2023
 * @param shares what members put in
 */
record Life(
        Biography biography,
        Set<Fault> faults,
        Timetable timetable,
        GovernanceModel model,
        Shares shares,
        Drafts drafts) {

    OrganizationId id() {
        return biography.id();
    }

    boolean has(Fault fault) {
        return faults.contains(fault);
    }

    /** Files an act on the day it takes effect, or on the day the founding is told if that is later. */
    void write(LocalDate day, OrganizationAct act) {
        write(day, biography.toldOn(), act);
    }

    /** Files an act on the day it takes effect, or on the day something it stands on is told if that is later. */
    void write(LocalDate day, LocalDate told, OrganizationAct act) {
        drafts.write(day, told.isAfter(day) ? told : day, new Draft.Happening(act));
    }
}
