-- The register as first released: entries, their subjects, the facts, the tallies, the vault.
-- Sổ đăng ký kinh tế tập thể. Mô tả từng bảng, từng cột: docs/schema.md.
--
-- Days are ISO text (2024-07-01), flags 0 or 1, money whole đồng. Every table of facts ends with five columns:
-- effective_from / effective_until  có hiệu lực từ ngày / đến trước ngày (NULL: chưa có ngày kết thúc)
-- entry                             bút toán đã khẳng định
-- known_from / known_until          bút toán ghi nhận / bút toán rút lại (NULL: đang được ghi nhận)

CREATE TABLE entry ( -- bút toán
    sequence INTEGER PRIMARY KEY CHECK (sequence = document ->> '$.sequence'), -- số thứ tự
    document TEXT NOT NULL, -- văn bản chuẩn (JSON), đúng từng byte như đã băm
    digest TEXT NOT NULL, -- SHA-256 của văn bản
    filing TEXT NOT NULL GENERATED ALWAYS AS (document ->> '$.filing') VIRTUAL UNIQUE, -- mã hồ sơ
    actor TEXT GENERATED ALWAYS AS (document ->> '$.actor') VIRTUAL, -- người thực hiện
    act TEXT GENERATED ALWAYS AS (document ->> '$.act.type') VIRTUAL, -- loại hành vi
    effective_on TEXT GENERATED ALWAYS AS (document ->> '$.effectiveOn') VIRTUAL, -- ngày có hiệu lực
    recorded_at TEXT GENERATED ALWAYS AS (document ->> '$.recordedAt') VIRTUAL, -- thời điểm ghi nhận (UTC)
    dossier TEXT GENERATED ALWAYS AS (document ->> '$.ground.dossier') VIRTUAL, -- số hồ sơ giấy
    replaces INTEGER GENERATED ALWAYS AS (document ->> '$.replacement.entry') VIRTUAL -- bút toán được đính chính
) STRICT;

CREATE TABLE entry_subject ( -- bút toán nói về ai
    entry INTEGER NOT NULL REFERENCES entry,
    role TEXT NOT NULL CHECK (role IN ('touches', 'stands')), -- thuộc lịch sử / chỉ dựa vào
    kind TEXT NOT NULL, -- loại: organization, membership, policy, …
    subject TEXT NOT NULL, -- mã, ví dụ coop-1 hoặc coop-1/m-17
    effective_on TEXT NOT NULL, -- như entry.effective_on, để tra cứu theo ngày
    PRIMARY KEY (entry, role, kind, subject)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_subject_history ON entry_subject (kind, subject, role, effective_on, entry);

-- The vault, outside the chain. A row is written once, after all others, and is blanked where it stands when its person is
-- erased or changed (erased = 1), so that no page of the file keeps a copy. Only six digits of the key hash are indexed.
CREATE TABLE person ( -- dữ liệu cá nhân
    place INTEGER PRIMARY KEY,
    member TEXT NOT NULL, -- mã thành viên
    document TEXT NOT NULL, -- dữ liệu cá nhân (JSON)
    key_hash TEXT, -- băm có khóa của số định danh cá nhân
    erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)), -- đã xóa hoặc đã thay
    name TEXT GENERATED ALWAYS AS (document ->> '$.name') VIRTUAL, -- họ và tên
    birth_date TEXT GENERATED ALWAYS AS (document ->> '$.birthDate') VIRTUAL, -- ngày sinh
    identity_number TEXT GENERATED ALWAYS AS (document ->> '$.identityNumber') VIRTUAL, -- số định danh cá nhân
    address TEXT GENERATED ALWAYS AS (document ->> '$.address') VIRTUAL, -- nơi cư trú
    ethnicity TEXT GENERATED ALWAYS AS (document ->> '$.ethnicity') VIRTUAL, -- dân tộc
    note TEXT GENERATED ALWAYS AS (document ->> '$.note') VIRTUAL -- ghi chú
) STRICT;

CREATE UNIQUE INDEX person_member ON person (member) WHERE erased = 0;

CREATE INDEX person_key_hash ON person (substr(key_hash, 1, 6)) WHERE erased = 0;

CREATE TABLE vault_key ( -- khóa bí mật dùng để băm số định danh
    place INTEGER PRIMARY KEY CHECK (place = 1),
    secret BLOB NOT NULL CHECK (length(secret) = 32)
) STRICT;

CREATE TABLE organization ( -- sự tồn tại của tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã
    organization TEXT NOT NULL,
    kind TEXT NOT NULL, -- group (tổ hợp tác), cooperative (hợp tác xã), union (liên hiệp)
    converted_from TEXT, -- tổ hợp tác đã chuyển đổi thành
    effective_from TEXT NOT NULL,
    effective_until TEXT CHECK (effective_until > effective_from),
    entry INTEGER NOT NULL REFERENCES entry,
    known_from INTEGER NOT NULL REFERENCES entry,
    known_until INTEGER REFERENCES entry,
    PRIMARY KEY (organization, effective_from, known_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE organization_name ( -- tên
    organization TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL, -- tên đã bỏ những gì không dùng để phân biệt
    effective_from TEXT NOT NULL,
    effective_until TEXT CHECK (effective_until > effective_from),
    entry INTEGER NOT NULL REFERENCES entry,
    known_from INTEGER NOT NULL REFERENCES entry,
    known_until INTEGER REFERENCES entry,
    PRIMARY KEY (organization, effective_from, known_from)
) STRICT, WITHOUT ROWID;

CREATE INDEX organization_name_name_key ON organization_name (name_key);

CREATE TABLE organization_seat ( -- trụ sở chính
    organization TEXT NOT NULL,
    area TEXT NOT NULL, -- mã xã, đọc cùng ngày đăng ký
    effective_from TEXT NOT NULL,
    effective_until TEXT CHECK (effective_until > effective_from),
    entry INTEGER NOT NULL REFERENCES entry,
    known_from INTEGER NOT NULL REFERENCES entry,
    known_until INTEGER REFERENCES entry,
    PRIMARY KEY (organization, effective_from, known_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE organization_sector ( -- lĩnh vực hoạt động
    organization TEXT NOT NULL,
    sector TEXT NOT NULL, -- agriculture, industry-construction, finance, trade-services
    effective_from TEXT NOT NULL,
    effective_until TEXT CHECK (effective_until > effective_from),
    entry INTEGER NOT NULL REFERENCES entry,
    known_from INTEGER NOT NULL REFERENCES entry,
    known_until INTEGER REFERENCES entry,
    PRIMARY KEY (organization, effective_from, known_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE organization_line ( -- ngành, nghề đăng ký
    organization TEXT NOT NULL,
    line TEXT NOT NULL, -- phiên bản phân ngành và mã ngành
    effective_from TEXT NOT NULL,
    effective_until TEXT CHECK (effective_until > effective_from),
    entry INTEGER NOT NULL REFERENCES entry,
    known_from INTEGER NOT NULL REFERENCES entry,
    known_until INTEGER REFERENCES entry,
    PRIMARY KEY (organization, line, effective_from, known_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE charter_capital ( -- vốn điều lệ (tổ hợp tác: tổng phần đóng góp)
    organization TEXT NOT NULL,
    amount INTEGER NOT NULL, -- đồng
    effective_from TEXT NOT NULL,
    effective_until TEXT CHECK (effective_until > effective_from),
    entry INTEGER NOT NULL REFERENCES entry,
    known_from INTEGER NOT NULL REFERENCES entry,
    known_until INTEGER REFERENCES entry,
    PRIMARY KEY (organization, effective_from, known_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE registration_number ( -- mã số, số giấy chứng nhận
    organization TEXT NOT NULL,
    type TEXT NOT NULL, -- loại mã số
    number TEXT NOT NULL,
    effective_from TEXT NOT NULL,
    effective_until TEXT CHECK (effective_until > effective_from),
    entry INTEGER NOT NULL REFERENCES entry,
    known_from INTEGER NOT NULL REFERENCES entry,
    known_until INTEGER REFERENCES entry,
    PRIMARY KEY (organization, type, effective_from, known_from)
) STRICT, WITHOUT ROWID;

CREATE INDEX registration_number_number ON registration_number (number);

CREATE TABLE organization_situation ( -- tình trạng: cơ sở của tình trạng pháp lý
    organization TEXT NOT NULL,
    situation TEXT NOT NULL, -- suspended, revoked-tax-enforcement, ending, in-bankruptcy, not-at-registered-address
    effective_from TEXT NOT NULL,
    effective_until TEXT CHECK (effective_until > effective_from),
    entry INTEGER NOT NULL REFERENCES entry,
    known_from INTEGER NOT NULL REFERENCES entry,
    known_until INTEGER REFERENCES entry,
    PRIMARY KEY (organization, situation, effective_from, known_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE field_review ( -- kết quả rà soát thực tế
    organization TEXT NOT NULL,
    operating INTEGER NOT NULL CHECK (operating IN (0, 1)), -- 1 đang hoạt động, 0 ngừng hoạt động
    effective_from TEXT NOT NULL,
    effective_until TEXT CHECK (effective_until > effective_from),
    entry INTEGER NOT NULL REFERENCES entry,
    known_from INTEGER NOT NULL REFERENCES entry,
    known_until INTEGER REFERENCES entry,
    PRIMARY KEY (organization, effective_from, known_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership ( -- tư cách thành viên
    organization TEXT NOT NULL,
    member TEXT NOT NULL, -- mã trong bảng person, hoặc mã tổ chức thành viên
    type TEXT NOT NULL, -- person, household, group, cooperative, legal-entity
    capital INTEGER NOT NULL CHECK (capital IN (0, 1)), -- góp vốn
    use INTEGER NOT NULL CHECK (use IN (0, 1)), -- sử dụng sản phẩm, dịch vụ
    labour INTEGER NOT NULL CHECK (labour IN (0, 1)), -- góp sức lao động
    age TEXT NOT NULL, -- nhóm tuổi khi gia nhập
    origin TEXT NOT NULL, -- quốc tịch hoặc nơi thành lập
    effective_from TEXT NOT NULL,
    effective_until TEXT CHECK (effective_until > effective_from),
    entry INTEGER NOT NULL REFERENCES entry,
    known_from INTEGER NOT NULL REFERENCES entry,
    known_until INTEGER REFERENCES entry,
    PRIMARY KEY (organization, member, effective_from, known_from)
) STRICT, WITHOUT ROWID;

CREATE INDEX membership_member ON membership (member);

-- For figures: memberships of groups and cooperatives, which count only while these exist.
CREATE INDEX membership_of_organizations ON membership (type, member) WHERE type IN ('cooperative', 'group');

CREATE TABLE membership_tally_by_organization_capital_use_labour ( -- số thành viên của từng tổ chức theo cách tham gia, từ mỗi ngày có thay đổi
    organization TEXT NOT NULL,
    capital INTEGER NOT NULL,
    use INTEGER NOT NULL,
    labour INTEGER NOT NULL,
    day TEXT NOT NULL,
    balance INTEGER NOT NULL,
    PRIMARY KEY (organization, capital, use, labour, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE policy ( -- văn bản chính sách
    policy TEXT NOT NULL,
    kind TEXT NOT NULL,
    level TEXT NOT NULL, -- cấp ban hành
    issuer TEXT NOT NULL, -- cơ quan ban hành
    printed_number TEXT NOT NULL, -- số, ký hiệu như in trong nguồn
    usual_number TEXT, -- số, ký hiệu theo cách viết thường dùng
    title TEXT NOT NULL, -- trích yếu
    issued_on TEXT, -- ngày ban hành
    first_year INTEGER, -- năm đầu của giai đoạn
    last_year INTEGER, -- năm cuối của giai đoạn
    source TEXT NOT NULL, -- nơi đã đọc văn bản
    effective_from TEXT NOT NULL,
    effective_until TEXT CHECK (effective_until > effective_from),
    entry INTEGER NOT NULL REFERENCES entry,
    known_from INTEGER NOT NULL REFERENCES entry,
    known_until INTEGER REFERENCES entry,
    PRIMARY KEY (policy, effective_from, known_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE policy_link ( -- quan hệ giữa các văn bản
    policy TEXT NOT NULL,
    relation TEXT NOT NULL,
    target TEXT NOT NULL, -- văn bản kia
    effective_from TEXT NOT NULL,
    effective_until TEXT CHECK (effective_until > effective_from),
    entry INTEGER NOT NULL REFERENCES entry,
    known_from INTEGER NOT NULL REFERENCES entry,
    known_until INTEGER REFERENCES entry,
    PRIMARY KEY (policy, relation, target, effective_from, known_from)
) STRICT, WITHOUT ROWID;

CREATE INDEX policy_link_target ON policy_link (target);

-- What is known now, on every day: add effective_from <= day AND (effective_until IS NULL OR effective_until > day).
-- Những gì đang được ghi nhận, ở mọi ngày hiệu lực.

CREATE VIEW organization_now AS
SELECT organization, kind, converted_from, effective_from, effective_until, entry
FROM organization WHERE known_until IS NULL;

CREATE VIEW organization_name_now AS
SELECT organization, name, name_key, effective_from, effective_until, entry
FROM organization_name WHERE known_until IS NULL;

CREATE VIEW organization_seat_now AS
SELECT organization, area, effective_from, effective_until, entry
FROM organization_seat WHERE known_until IS NULL;

CREATE VIEW organization_sector_now AS
SELECT organization, sector, effective_from, effective_until, entry
FROM organization_sector WHERE known_until IS NULL;

CREATE VIEW organization_line_now AS
SELECT organization, line, effective_from, effective_until, entry
FROM organization_line WHERE known_until IS NULL;

CREATE VIEW charter_capital_now AS
SELECT organization, amount, effective_from, effective_until, entry
FROM charter_capital WHERE known_until IS NULL;

CREATE VIEW registration_number_now AS
SELECT organization, type, number, effective_from, effective_until, entry
FROM registration_number WHERE known_until IS NULL;

CREATE VIEW organization_situation_now AS
SELECT organization, situation, effective_from, effective_until, entry
FROM organization_situation WHERE known_until IS NULL;

CREATE VIEW field_review_now AS
SELECT organization, operating, effective_from, effective_until, entry
FROM field_review WHERE known_until IS NULL;

CREATE VIEW membership_now AS
SELECT organization, member, type, capital, use, labour, age, origin, effective_from, effective_until, entry
FROM membership WHERE known_until IS NULL;

CREATE VIEW policy_now AS
SELECT policy, kind, level, issuer, printed_number, usual_number, title,
    issued_on, first_year, last_year, source, effective_from, effective_until, entry
FROM policy WHERE known_until IS NULL;

CREATE VIEW policy_link_now AS
SELECT policy, relation, target, effective_from, effective_until, entry
FROM policy_link WHERE known_until IS NULL;

CREATE VIEW person_now AS
SELECT member, name, birth_date, identity_number, address, ethnicity, note
FROM person WHERE erased = 0;

CREATE VIEW organization_today AS -- mỗi tổ chức đang tồn tại hôm nay (giờ Việt Nam): một dòng
SELECT o.organization, o.kind, o.effective_from AS since, n.name, a.area AS seat, s.sector, c.amount AS charter_capital,
    (SELECT count(*) FROM membership_now AS m
        WHERE m.organization = o.organization
            AND m.effective_from <= d.day AND (m.effective_until IS NULL OR m.effective_until > d.day)) AS members
FROM (SELECT date('now', '+7 hours') AS day) AS d
JOIN organization_now AS o
    ON o.effective_from <= d.day AND (o.effective_until IS NULL OR o.effective_until > d.day)
LEFT JOIN organization_name_now AS n
    ON n.organization = o.organization
        AND n.effective_from <= d.day AND (n.effective_until IS NULL OR n.effective_until > d.day)
LEFT JOIN organization_seat_now AS a
    ON a.organization = o.organization
        AND a.effective_from <= d.day AND (a.effective_until IS NULL OR a.effective_until > d.day)
LEFT JOIN organization_sector_now AS s
    ON s.organization = o.organization
        AND s.effective_from <= d.day AND (s.effective_until IS NULL OR s.effective_until > d.day)
LEFT JOIN charter_capital_now AS c
    ON c.organization = o.organization
        AND c.effective_from <= d.day AND (c.effective_until IS NULL OR c.effective_until > d.day);
