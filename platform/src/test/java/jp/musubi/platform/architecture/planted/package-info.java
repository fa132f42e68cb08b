/** 植えた違反 — 見張りが見逃さないことを確かめるためだけの、どこからも呼ばれないもの。 */
@NullMarked
package jp.musubi.platform.architecture.planted;

import org.jspecify.annotations.NullMarked;
