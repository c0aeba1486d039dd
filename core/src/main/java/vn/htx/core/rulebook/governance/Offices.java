package vn.htx.core.rulebook.governance;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.people.MemberId;

/** The offices of one organization on one day, in the order of their officers. */
record Offices(List<GovernanceFacts.Office> list) {

    Offices {
        list = List.copyOf(list);
    }

    /** Those of certain roles. */
    Offices of(Predicate<OfficerRole> roles) {
        return new Offices(
                list.stream().filter(office -> roles.test(office.role())).toList());
    }

    /** How many hold one of them: who holds two is one. */
    long officers() {
        return count(office -> true);
    }

    /** How many officers hold an office of which something is so. */
    long count(Predicate<GovernanceFacts.Office> so) {
        return list.stream()
                .filter(so)
                .map(GovernanceFacts.Office::officer)
                .distinct()
                .count();
    }

    /** The first office of an officer. */
    Optional<GovernanceFacts.Office> findOf(MemberId officer) {
        return list.stream().filter(office -> office.officer().equals(officer)).findFirst();
    }

    boolean isEmpty() {
        return list.isEmpty();
    }
}
