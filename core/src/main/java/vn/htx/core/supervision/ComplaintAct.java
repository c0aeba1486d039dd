package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;

/** Giải quyết đơn: a step in the life of a complaint that was received and is still to be decided. */
public sealed interface ComplaintAct extends Act permits TakeUpComplaint, DecideComplaint, CloseComplaint {

    /** The complaint it is about. */
    Reference complaint();

    /** How it changes where the complaint stands. */
    UnaryOperator<ComplaintCase> step(LocalDate effectiveOn);

    @Override
    default List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.changes(SupervisionFacts.COMPLAINT_CASE, effectiveOn, step(effectiveOn), complaint()));
    }

    @Override
    default List<Premise> premises() {
        Premise received = Premise.present(SupervisionFacts.COMPLAINT_CASE, complaint());
        Stream<Premise> notOver = Arrays.stream(ComplaintState.values())
                .filter(state -> !state.isOpen())
                .map(state -> Premise.absent(SupervisionFacts.COMPLAINT_CASE, complaint())
                        .where("state", state));
        return Stream.concat(Stream.of(received), notOver).toList();
    }
}
