package vn.htx.core.law.example;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.law.LegalSubject;

/** Something to judge. */
public record Club(String reference, int members, LocalDate formedOn, Optional<LocalDate> dormantSince)
        implements LegalSubject {

    public static Club withMembers(int members) {
        return new Club("club-1", members, LocalDate.of(2012, 1, 1), Optional.empty());
    }

    public Club formedOn(LocalDate day) {
        return new Club(reference, members, day, dormantSince);
    }

    public Club dormantSince(LocalDate day) {
        return new Club(reference, members, formedOn, Optional.of(day));
    }
}
