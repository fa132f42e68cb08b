package jp.musubi.platform.records.sixitems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.records.packing.Codec;
import jp.musubi.platform.records.packing.Packed;

/**
 * 読んだ束。While the rows of one answer are read: each unit's block comes with the first of its rows and is unpacked once.
 * One answer, one statement: rows and blocks are of the same moment, also while the unit is being replaced.
 */
final class UnitBlocks {

    private final Map<UUID, byte[]> blocks = new HashMap<>();

    /** The served form of the item in this row; a copy. */
    byte[] servedIn(ResultSet row) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        byte[] block = blocks.get(unit);
        if (block == null) {
            block = unpacked(row);
            blocks.put(unit, block);
        }
        int place = row.getInt("place");
        return Arrays.copyOfRange(block, place, place + row.getInt("length"));
    }

    private static byte[] unpacked(ResultSet row) throws SQLException {
        return new Packed(Codec.valueOf(row.getString("codec")), row.getInt("size"), row.getBytes("body")).unpacked();
    }
}
