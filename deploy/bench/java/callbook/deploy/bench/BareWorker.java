package callbook.deploy.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Inserts one row with no key but its primary one: the least that a durable write of these bytes costs. */
final class BareWorker implements Load.Worker {

    private final Database database;
    private final Texts texts;
    private final PreparedStatement statement;

    BareWorker(String url, Texts texts) throws SQLException {
        database = new Database(url);
        this.texts = texts;
        statement = database.connection().prepareStatement("insert into bench_bare (id, bytes) values (?, ?)");
    }

    @Override
    public void once() throws SQLException {
        statement.setObject(1, Ids.next());
        statement.setBytes(2, texts.next());
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
