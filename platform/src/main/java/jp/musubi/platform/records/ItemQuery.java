package jp.musubi.platform.records;

import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;

/**
 * どの項目を、何件目から。
 *
 * @param classes which classes; those outside the grant are left out
 * @param offset items to skip, from 0
 * @param limit 1 to 1000
 * @param newestTests of the tests of one name only so many, the newest; older ones are neither read nor counted. 0 for all
 */
public record ItemQuery(Set<DataClass> classes, int offset, int limit, int newestTests) {

    public ItemQuery {
        classes = Set.copyOf(classes);
        if (offset < 0 || limit < 1 || limit > 1000 || newestTests < 0) {
            throw new IllegalArgumentException("offset from 0, limit 1 to 1000, tests of one name from 0");
        }
    }

    public ItemQuery(Set<DataClass> classes, int offset, int limit) {
        this(classes, offset, limit, 0);
    }
}
