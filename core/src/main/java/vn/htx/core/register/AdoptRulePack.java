package vn.htx.core.register;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Statement;

/**
 * Áp dụng bộ quy tắc: the host's own parameters, with their citations, are adopted; from here on entries carry the digest of
 * the pack they were judged by.
 *
 * @param digest the digest of the whole pack, as entries carry it
 * @param rows the rows the host added or overrode, in the form of the parameter file
 */
public record AdoptRulePack(String digest, List<String> rows) implements Act {

    public AdoptRulePack {
        rows = List.copyOf(rows);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of();
    }
}
