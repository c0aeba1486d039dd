-- Sums by which stocks are answered without counting: organizations, and their members, in cells of what they have in common.
-- Tổng cộng sẵn cho số liệu thống kê. Mô tả từng bảng, từng cột: docs/schema.md.
--
-- They follow from the facts known now and are made when a register is first opened to write with administrative units.

CREATE TABLE rollup ( -- danh mục địa giới dùng để cộng; không có dòng nào: chưa cộng
    place INTEGER PRIMARY KEY CHECK (place = 1),
    directory TEXT NOT NULL -- dấu vân tay của danh mục
) STRICT;

CREATE TABLE rollup_cell ( -- ô: những gì có chung
    cell INTEGER PRIMARY KEY,
    place TEXT NOT NULL, -- tỉnh của trụ sở theo thời gian
    kind TEXT NOT NULL, -- loại hình
    founded TEXT NOT NULL, -- năm thành lập
    sector TEXT NOT NULL, -- lĩnh vực, hoặc none
    participation TEXT NOT NULL, -- cách tham gia của thành viên; rỗng: đếm tổ chức
    UNIQUE (place, kind, founded, sector, participation)
) STRICT;

CREATE TABLE rollup_day ( -- tăng, giảm trong ngày
    day TEXT NOT NULL,
    cell INTEGER NOT NULL REFERENCES rollup_cell,
    change INTEGER NOT NULL,
    PRIMARY KEY (day, cell)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_beginning ( -- những ngày đầu quý có số dư
    day TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_balance ( -- số dư đầu quý: tổng mọi tăng, giảm trước ngày ấy
    day TEXT NOT NULL REFERENCES rollup_beginning,
    cell INTEGER NOT NULL REFERENCES rollup_cell,
    balance INTEGER NOT NULL,
    PRIMARY KEY (day, cell)
) STRICT, WITHOUT ROWID;

-- For sums: the memberships of groups and cooperatives in one organization, however many members it has.
CREATE INDEX membership_by_organizations ON membership (organization) WHERE type IN ('cooperative', 'group');
