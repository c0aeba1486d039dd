package vn.htx.core.rulebook.lifecycle;

import java.util.Optional;
import java.util.stream.Collectors;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.lifecycle.LifecycleFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** Hồ sơ đăng ký: the files of an organization, or of one to be, on the day of a filing. */
record FilesOnDay(OrganizationOnDay organization) {

    static FilesOnDay before(FiledAct filed, OrganizationId id) {
        return new FilesOnDay(filed.before(id));
    }

    static FilesOnDay after(FiledAct filed, OrganizationId id) {
        return new FilesOnDay(filed.after(id));
    }

    Optional<LifecycleFacts.RegistrationFile> find(Reference file) {
        return organization.list(LifecycleFacts.FILE).stream()
                .filter(found -> found.file().equals(file))
                .findFirst();
    }

    /** The documents a file lacks, by the words filings use for them. */
    static String missing(LifecycleFacts.RegistrationFile file) {
        return file.missing().stream().map(RecordMapper::nameOf).collect(Collectors.joining(","));
    }
}
