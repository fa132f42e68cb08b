comment on schema outbreaks is '感染症発生届';
