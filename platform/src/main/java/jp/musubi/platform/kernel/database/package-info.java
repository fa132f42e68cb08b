/**
 * 保管庫 — PostgreSQL を起こし、部屋ごとの表を整える。
 *
 * <p>Starts the embedded server or connects to the given one, and runs each room's migrations in its own schema.
 * Named for the start of the application only; no room lists it.
 */
@NamedInterface("database")
@NullMarked
package jp.musubi.platform.kernel.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
