/** The register of the collective economy: the domain, the law, the ports. */
module vn.htx.core {
    requires static transitive org.jspecify;
    requires static com.google.guice;
    requires de.siegmar.fastcsv;
    requires static jakarta.inject;

    exports vn.htx.core;
    exports vn.htx.core.annual;
    exports vn.htx.core.area;
    exports vn.htx.core.assessment;
    exports vn.htx.core.disclosure;
    exports vn.htx.core.capital;
    exports vn.htx.core.charter;
    exports vn.htx.core.commendation;
    exports vn.htx.core.dialogue;
    exports vn.htx.core.document;
    exports vn.htx.core.evaluation;
    exports vn.htx.core.fact;
    exports vn.htx.core.filing;
    exports vn.htx.core.finance;
    exports vn.htx.core.founding;
    exports vn.htx.core.governance;
    exports vn.htx.core.group;
    exports vn.htx.core.guice;
    exports vn.htx.core.investment;
    exports vn.htx.core.law;
    exports vn.htx.core.lifecycle;
    exports vn.htx.core.linkage;
    exports vn.htx.core.member;
    exports vn.htx.core.money;
    exports vn.htx.core.organization;
    exports vn.htx.core.people;
    exports vn.htx.core.policy;
    exports vn.htx.core.product;
    exports vn.htx.core.promotion;
    exports vn.htx.core.register;
    exports vn.htx.core.release;
    exports vn.htx.core.reported;
    exports vn.htx.core.rulebook;
    exports vn.htx.core.rulebook.annual;
    exports vn.htx.core.rulebook.capital;
    exports vn.htx.core.rulebook.disclosure;
    exports vn.htx.core.rulebook.evaluation;
    exports vn.htx.core.rulebook.finance;
    exports vn.htx.core.rulebook.governance;
    exports vn.htx.core.rulebook.group;
    exports vn.htx.core.rulebook.lifecycle;
    exports vn.htx.core.rulebook.member;
    exports vn.htx.core.rulebook.size;
    exports vn.htx.core.rulebook.support;
    exports vn.htx.core.rulebook.supervision;
    exports vn.htx.core.size;
    exports vn.htx.core.statistics;
    exports vn.htx.core.storage;
    exports vn.htx.core.storage.memory;
    exports vn.htx.core.storage.spi;
    exports vn.htx.core.supervision;
    exports vn.htx.core.support;
    exports vn.htx.core.technology;
    exports vn.htx.core.time;
    exports vn.htx.core.training;

    uses vn.htx.core.storage.spi.StorageProvider;

    provides vn.htx.core.storage.spi.StorageProvider with
            vn.htx.core.storage.memory.MemoryStorageProvider;
}
