package vn.htx.core.governance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Triệu tập đại hội thành viên: how a general meeting was called (Law 17/2023/QH15, Articles 59 and 60).
 *
 * @param call the how-many-eth call it is, from 1; the first ones may have failed for want of a quorum
 * @param previouslyPlannedOn the day planned for the call before, if there was one
 * @param by who called it
 * @param request the request it was called on, if on one
 * @param noticeSentOn the day the notice went to the members, if filed
 */
public record Convocation(
        int call,
        Optional<LocalDate> previouslyPlannedOn,
        Caller by,
        Optional<Request> request,
        Optional<LocalDate> noticeSentOn) {

    public Convocation {
        Tallied.requireFirst(call, previouslyPlannedOn);
    }
}
