package vn.htx.core.statistics;

import java.time.LocalDate;
import vn.htx.core.fact.FactSource;

/** Who answers statistical questions: the register as of a day, as it is known. */
public interface Counting {

    /** The day by whose facts it answers. */
    LocalDate day();

    /** The facts it answers from. */
    FactSource facts();

    /** The answer to a question over organizations and memberships. */
    StatisticsTable count(StatisticsQuery query);

    /** The answer to a question over facts of any type. */
    FactAnswer count(FactQuestion question);
}
