#!/bin/sh
# 盐政事务台：共享数据库的备份。由数据库管理员在服务器上每天运行一次，如 cron：
#   30 1 * * *  postgres  /usr/local/bin/saltdesk-backup.sh 数据库 /var/backups/saltdesk
# 用法：
#   saltdesk-backup.sh --setup 数据库        建立备份用的角色（只需一次，须超级用户）
#   saltdesk-backup.sh 数据库 文件夹         备份；每月第一次另作试恢复
#   saltdesk-backup.sh --try 数据库 文件夹   备份并试恢复
# 环境变量：SALTDESK_BACKUP_ROLE（默认 数据库_backup）、SALTDESK_SUPERUSER（默认 postgres），
# 以及 PGHOST、PGPORT、PGPASSFILE。保留最近 7 天、5 周、12 个月的备份。
set -eu
umask 077

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

mode=backup
case "${1:-}" in
    --setup) mode=setup; shift ;;
    --try) mode=try; shift ;;
esac
database=${1:-}
[ -n "$database" ] || fail "用法：saltdesk-backup.sh [--setup|--try] 数据库 [文件夹]"
role=${SALTDESK_BACKUP_ROLE:-${database}_backup}
super=${SALTDESK_SUPERUSER:-postgres}

as_super() { psql -X -q -At -v ON_ERROR_STOP=1 -U "$super" "$@"; }

if [ "$mode" = setup ]; then
    # 这个角色不受行级保护约束，读得到全部内容：只允许在服务器本机登录。
    as_super -d "$database" -v role="$role" <<'SQL'
SELECT format('CREATE ROLE %I LOGIN BYPASSRLS', :'role')
WHERE NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = :'role') \gexec
ALTER ROLE :"role" LOGIN BYPASSRLS;
GRANT pg_read_all_data TO :"role";
SELECT format('GRANT %I TO %I', prefix || '_staff', :'role') FROM guard.house \gexec
SQL
    say "已建立备份角色 $role。请在 pg_hba.conf 中只允许它从服务器本机登录。"
    exit 0
fi

folder=${2:-}
[ -n "$folder" ] || fail "请写明备份文件夹。"
mkdir -p "$folder"
exec 9>"$folder/.saltdesk-backup.lock"
flock -n 9 || fail "另一次备份正在进行。"
rm -f "$folder"/"$database"-*.part

moment=$(TZ=Asia/Shanghai date +%Y%m%d-%H%M%S)
told=$(TZ=Asia/Shanghai date '+%Y-%m-%d %H:%M:%S')
name="$folder/$database-$moment"

# 一、数据。写完并能列出目录，才取正式的名字。
trap 'rm -f "$name".dump.part "$name".roles.sql.part' EXIT
pg_dump -Fc -U "$role" -d "$database" -f "$name.dump.part"
pg_restore -l "$name.dump.part" >/dev/null

# 二、角色不在数据里面：口令只有超级用户读得到，没有时恢复后要重设口令。
if pg_dumpall --roles-only -U "$super" -f "$name.roles.sql.part" 2>/dev/null; then
    roles="角色和口令"
else
    pg_dumpall --roles-only --no-role-passwords -U "$role" -l "$database" -f "$name.roles.sql.part"
    roles="角色（没有口令）"
fi
mv "$name.roles.sql.part" "$name.roles.sql"
mv "$name.dump.part" "$name.dump"
trap - EXIT
(cd "$folder" && sha256sum "$database-$moment.dump" "$database-$moment.roles.sql" >"$database-$moment.sha256")
size=$(stat -c %s "$name.dump")

# 三、试恢复：恢复到另一个数据库，核对痕迹，再删除。
checked=false
month=$(printf '%s' "$moment" | cut -c1-6)
[ -e "$folder/.tried-$database-$month" ] || mode=try
if [ "$mode" = try ]; then
    trial="${database}_trial_$$"
    trap 'dropdb --if-exists -U "$super" "$trial"' EXIT
    createdb -U "$super" -T template0 -E UTF8 --locale=C.UTF-8 "$trial"
    pg_restore --exit-on-error -U "$super" -d "$trial" "$name.dump"
    faults=$(as_super -d "$trial" -c 'SELECT guard.chain_faults()')
    head=$(as_super -d "$trial" -c "SELECT seq || ' ' || left(hash, 16) FROM trail.audit ORDER BY seq DESC LIMIT 1")
    dropdb -U "$super" "$trial"
    trap - EXIT
    [ "$faults" = 0 ] || fail "试恢复发现痕迹有 $faults 处问题，这份备份不能依靠：$name.dump"
    checked=true
    rm -f "$folder/.tried-$database-"*
    : >"$folder/.tried-$database-$month"
    say "试恢复完好：痕迹末条 $head"
fi

# 四、告诉程序，窗口里看得到最近一次备份的时间。
psql -X -q -v ON_ERROR_STOP=1 -U "$role" -d "$database" \
    -c "SELECT guard.report_backup('$told', $size, $checked)" >/dev/null
say "已备份到 $name.dump（$size 字节），另存$roles。"

# 五、保留最近 7 天、5 周、12 个月各一份，其余删除。
days=; weeks=; months=; day_count=0; week_count=0; month_count=0
for file in $(ls -r "$folder" | grep -E "^$database-[0-9]{8}-[0-9]{6}\.dump$"); do
    stem=${file%.dump}
    day=$(printf '%s' "$stem" | sed 's/.*-\([0-9]\{8\}\)-[0-9]*$/\1/')
    week=$(date -d "$day" +%G%V)
    month=$(printf '%s' "$day" | cut -c1-6)
    keep=no
    case " $days " in *" $day "*) ;; *)
        days="$days $day"; day_count=$((day_count + 1)); [ $day_count -gt 7 ] || keep=yes ;;
    esac
    case " $weeks " in *" $week "*) ;; *)
        weeks="$weeks $week"; week_count=$((week_count + 1)); [ $week_count -gt 5 ] || keep=yes ;;
    esac
    case " $months " in *" $month "*) ;; *)
        months="$months $month"; month_count=$((month_count + 1)); [ $month_count -gt 12 ] || keep=yes ;;
    esac
    [ $keep = yes ] || rm -f "$folder/$stem.dump" "$folder/$stem.roles.sql" "$folder/$stem.sha256"
done
