-- Foreign members counted apart, so that their share is known without reading the members of an organization.
-- Đếm riêng thành viên là nhà đầu tư nước ngoài, tổ chức có vốn đầu tư nước ngoài. Mô tả: docs/schema.md.

CREATE TABLE membership_tally_by_organization_origin_capital_use_labour ( -- số thành viên nước ngoài của từng tổ chức theo cách tham gia, từ mỗi ngày có thay đổi
    organization TEXT NOT NULL,
    origin TEXT NOT NULL,
    capital INTEGER NOT NULL,
    use INTEGER NOT NULL,
    labour INTEGER NOT NULL,
    day TEXT NOT NULL,
    balance INTEGER NOT NULL,
    PRIMARY KEY (organization, origin, capital, use, labour, day)
) STRICT, WITHOUT ROWID;

INSERT INTO membership_tally_by_organization_origin_capital_use_labour
WITH foreigner AS (
    SELECT organization, origin, capital, use, labour, effective_from, effective_until FROM membership
    WHERE known_until IS NULL AND origin IN ('foreign-invested', 'foreign-investor')
), change AS (
    SELECT organization, origin, capital, use, labour, effective_from AS day, 1 AS change FROM foreigner
    UNION ALL
    SELECT organization, origin, capital, use, labour, effective_until, -1 FROM foreigner WHERE effective_until IS NOT NULL
)
SELECT organization, origin, capital, use, labour, day,
    sum(sum(change)) OVER (PARTITION BY organization, origin, capital, use, labour ORDER BY day)
FROM change GROUP BY organization, origin, capital, use, labour, day;
