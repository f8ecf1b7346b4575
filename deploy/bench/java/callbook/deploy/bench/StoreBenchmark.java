package callbook.deploy.bench;

import java.util.List;

/** Durable memos through HTTP, against the same rows by JDBC. */
final class StoreBenchmark implements Benchmark {

    private static final int CONNECTIONS = 8;
    private static final double AIM = 0.6;

    private final Texts texts = new Texts();

    @Override
    public String name() {
        return "store";
    }

    @Override
    public void run(Setting setting, Report report) throws Exception {
        try (Running memos = Running.service(Service.MEMO, setting);
                Database database = new Database(setting.database(Service.MEMO))) {
            post(memos.port()).once();
            database.execute("drop table if exists bench_bare");
            database.execute("create table bench_bare (id uuid primary key, bytes bytea not null)");
            database.execute("alter table bench_bare alter column bytes set storage external");
            double[] rates = Load.inTurns(CONNECTIONS, setting.turn(),
                    List.of(() -> post(memos.port()), () -> new RowWorker(setting.database(Service.MEMO), texts),
                            () -> new BareWorker(setting.database(Service.MEMO), texts)));
            report.line("  %d connections, memos of %d bytes: POST %.0f/s, JDBC, the same rows in the same tables %.0f/s,"
                    + " JDBC, one row with a primary key %.0f/s", CONNECTIONS, Texts.BYTES, rates[0], rates[1], rates[2]);
            report.atLeast("POST /v1/memos ÷ JDBC inserts of the same rows", rates[0] / rates[1], AIM);
            report.figure("POST /v1/memos ÷ bare single-row inserts", rates[0] / rates[2], "");
        }
    }

    private Load.Worker post(int port) throws Exception {
        HttpConnection connection = new HttpConnection(port);
        return new Load.Worker() {
            @Override
            public void once() throws Exception {
                int status = connection.send(HttpConnection.post("/v1/memos", "text/markdown", texts.next()));
                if (status != 201) {
                    throw new IllegalStateException("POST /v1/memos answered " + status + ": " + connection.body());
                }
            }

            @Override
            public void close() throws Exception {
                connection.close();
            }
        };
    }
}
