package callbook.deploy.bench;

/** One promise about speed, measured. */
interface Benchmark {

    /** By which it is asked for. */
    String name();

    /** Measures and prints; an exception means that nothing could be measured. */
    void run(Setting setting, Report report) throws Exception;
}
