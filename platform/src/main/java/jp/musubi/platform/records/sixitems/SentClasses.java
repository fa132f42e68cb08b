package jp.musubi.platform.records.sixitems;

import java.util.EnumSet;
import java.util.Set;
import jp.musubi.platform.kernel.access.Sendings;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 登録の事実、可否のために。 */
@Component
class SentClasses implements Sendings {

    private static final String CLASSES = """
        select distinct data_class
          from records.item
         where person_id = :person
           and facility = :facility
        """;

    private final JdbcClient database;

    SentClasses(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<DataClass> listClassesSent(PersonId person, FacilityCode facility) {
        Set<DataClass> classes = EnumSet.noneOf(DataClass.class);
        database.sql(CLASSES)
                .param("person", person.value())
                .param("facility", facility.digits())
                .query(String.class)
                .list()
                .forEach(name -> classes.add(DataClass.valueOf(name)));
        return classes;
    }
}
