-- A feed is followed in partitions by author, each by one instance at a time: the holder of its lease, until that ends or is
-- given up. Times are of the database's clock, the only one that all instances see. A row that was there is the one partition
-- of the undivided feed.
alter table feed_position
    add column partitions integer not null default 1 check (partitions between 1 and 64),
    add column partition integer not null default 0,
    add column holder text,
    add column held_until timestamptz,
    drop constraint feed_position_pkey,
    add primary key (feed, partitions, partition),
    add check (partition between 0 and partitions - 1),
    add check ((holder is null) = (held_until is null));
alter table feed_position alter column partitions drop default, alter column partition drop default;

-- Who shares the work: the instances that follow a feed, each until its last sign of life is too old.
create table feed_follower (
    feed text not null,
    partitions integer not null,
    name text not null,
    alive_until timestamptz not null,
    primary key (feed, partitions, name)
);
